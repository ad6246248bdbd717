import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { useKeptFocus } from '../../../components/form/use-kept-focus';
import { buttonNamed, click, mount } from '../mount';

function Part() {
  const part = useKeptFocus<HTMLElement>();
  const [isDone, setDone] = useState(false);
  return (
    <section ref={part}>
      <h3 tabIndex={-1}>导入</h3>
      {!isDone && (
        <button type="button" onClick={() => setDone(true)}>
          开始
        </button>
      )}
    </section>
  );
}

test('a button that goes when it is pressed hands the keyboard to the heading of its part', async () => {
  const root = await mount(<Part />);
  const button = buttonNamed(root, '开始');
  button.focus();
  await click(button);
  expect(document.activeElement?.textContent).toBe('导入');
});

test('who pressed on nothing is left alone', async () => {
  const root = await mount(<Part />);
  const button = buttonNamed(root, '开始');
  button.focus();
  button.blur();
  await act(() => void document.body.dispatchEvent(new Event('pointerdown')));
  await click(button);
  expect(document.activeElement).toBe(document.body);
});
