import { beforeAll, describe, expect, test, vi } from 'vitest';
import { HotkeyField } from '../../components/hotkeys/HotkeyField';
import { useMessages } from '../../lib/language/t';
import { readMessages } from '../language/read-messages';
import { click, find, mount, press } from './mount';

beforeAll(async () => useMessages(await readMessages('zh_CN')));

async function openField(conflict?: string) {
  const onChange = vi.fn<(key: string) => void>();
  const root = await mount(<HotkeyField label="搜索话术" value="Alt+Q" conflict={conflict} onChange={onChange} />);
  return { root, button: find(root, 'button'), onChange };
}

describe('a key of the settings', () => {
  test('takes the next key once it is asked to', async () => {
    const { button, onChange } = await openField();
    await press(button, 'k', { code: 'KeyK', altKey: true });
    expect(onChange).not.toHaveBeenCalled();
    await click(button);
    await press(button, 'k', { code: 'KeyK', altKey: true });
    expect(onChange).toHaveBeenCalledWith('Alt+K');
  });

  test('refuses a key that types, says why, and goes on listening', async () => {
    const { root, button, onChange } = await openField();
    await click(button);
    await press(button, 'k', { code: 'KeyK' });
    expect(find(root, 'output').textContent).toContain('打字要用');
    await press(button, 'F2', { code: 'F2' });
    expect(onChange.mock.calls).toEqual([['F2']]);
  });

  test.each([
    ['Escape', []],
    ['Backspace', [['']]],
  ])('%s ends the listening', async (code, calls) => {
    const { button, onChange } = await openField();
    await click(button);
    await press(button, code, { code });
    expect(onChange.mock.calls).toEqual(calls);
    expect(button.textContent).toBe('修改');
  });

  test('says what else has the key', async () => {
    const { root } = await openField('插入第 1 条建议');
    expect(find(root, 'output').textContent).toContain('「插入第 1 条建议」是同一个键');
  });
});
