import { expect, test } from 'vitest';
import { isVisibleField } from '../../lib/sites/visible-field';
import { layOut } from './layout';

/** Whether a field that is drawn only once it is written in can be written in now. */
function isSeen(label: string): boolean {
  const root = layOut(
    `<div><span>${label}</span><div style="opacity: 0"><textarea aria-label="回复"></textarea></div></div>`,
  );
  const field = root.querySelector('textarea');
  if (field === null) throw new Error('nothing was laid out');
  return isVisibleField(field);
}

test('an empty field in which its own label rests can be written in', () => expect(isSeen('回复')).toBe(true));

test('a transparent field below other words is out of sight', () => {
  expect(isSeen('回复 云朵')).toBe(false);
  expect(isSeen('')).toBe(false);
});
