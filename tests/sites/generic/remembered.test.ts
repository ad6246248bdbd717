import { expect, test } from 'vitest';
import { remembered } from '../../../lib/sites/generic/remembered';

test('the same words are asked once, whatever the answer', () => {
  const asked: string[] = [];
  const ask = remembered((words) => {
    asked.push(words);
    return words.length > 3 ? words.length : undefined;
  });
  expect(['10:30', '云', '10:30', '云'].map(ask)).toEqual([5, undefined, 5, undefined]);
  expect(asked).toEqual(['10:30', '云']);
});

test('answers are not kept without end', () => {
  let count = 0;
  const ask = remembered((words) => {
    count += 1;
    return words;
  });
  const words = Array.from({ length: 2_001 }, (_, at) => `第${at}行`);
  words.forEach(ask);
  ask(words[0] ?? '');
  expect(count).toBe(2_002);
});
