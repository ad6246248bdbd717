import { expect, test } from 'vitest';
import { createQuietWriting } from '../../lib/page/quiet-writing';

test('the guard looks away while something is written, and looks again although the writing failed', () => {
  const writing = createQuietWriting();
  const seen: boolean[] = [];
  const fail = () => {
    seen.push(writing.isRunning());
    throw new Error('the editor is gone');
  };
  expect(() => writing.quietly(fail)).toThrow('the editor is gone');
  expect(seen).toEqual([true]);
  expect(writing.isRunning()).toBe(false);
});
