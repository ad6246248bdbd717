import { expect, test } from 'vitest';
import { withoutHeard } from '../../lib/review/without-heard';

const TEXT = '送到河西村口第二家给老韩对吧';

test('what the buyer wrote is left out of it', () => {
  const messages = [{ from: 'buyer' as const, text: '麻烦放在河西村口第二家' }];
  expect(withoutHeard(TEXT, { messages })).toBe(`送到${' '.repeat(7)}给老韩对吧`);
});

test('so is what the order panel shows', () => {
  expect(withoutHeard(TEXT, { messages: [], order: { address: '河西村口第二家' } })).toBe(
    `送到${' '.repeat(7)}给老韩对吧`,
  );
});

test('but not where the one who asks did not place the order', () => {
  const messages = [{ from: 'buyer' as const, text: '我用另一个号拍的' }];
  expect(withoutHeard(TEXT, { messages, order: { address: '河西村口第二家' } })).toBe(TEXT);
});

test('what the agent wrote stays', () => {
  expect(withoutHeard(TEXT, { messages: [{ from: 'agent', text: '河西村口第二家' }] })).toBe(TEXT);
});
