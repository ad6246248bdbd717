import { expect, test } from 'vitest';
import { isBadge } from '../../../lib/sites/generic/badges';

test.each([
  ['客服', true],
  ['【商家】', true],
  ['客户', true],
  ['Staff', true],
  ['客服小满', false],
  ['小满', false],
  ['客服在吗', false],
])('%s is a badge and nothing else: %s', (text, badge) => {
  expect(isBadge(text)).toBe(badge);
});
