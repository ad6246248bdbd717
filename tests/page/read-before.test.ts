import { expect, test } from 'vitest';
import { createReadBefore } from '../../lib/page/read-before';

test('words are new once for each buyer', () => {
  const { isNew } = createReadBefore(7);
  expect(isNew('b1', '收件人是林晓梅')).toBe(true);
  expect(isNew('b1', '收件人是林晓梅')).toBe(false);
  expect(isNew('b2', '收件人是林晓梅')).toBe(true);
  expect(isNew('b1', '收件人是林小梅')).toBe(true);
});

test('fifteen thousand messages that differ little are told apart, and remembered', () => {
  const { isNew } = createReadBefore(42);
  const messages = Array.from({ length: 15_000 }, (_, i) => `订单${i}什么时候发货`);
  expect(messages.filter((message) => !isNew('b1', message))).toEqual([]);
  expect(messages.filter((message) => isNew('b1', message))).toEqual([]);
});

test('what was forgotten is new again', () => {
  const { isNew, forget } = createReadBefore(7);
  isNew('b1', '在吗');
  forget();
  expect(isNew('b1', '在吗')).toBe(true);
});
