import { expect, test } from 'vitest';
import { isSameName } from '../../lib/sites/same-name';

test.each([
  ['小满', '小满', true],
  ['名字很长很长的示例…', '名字很长很长的示例买家一号', true],
  ['名字很长很长的示例买家一号', '名字很长很长...', true],
  ['小满', '小满的客服', false],
  ['…', '小满', false],
  ['', '', false],
])('%s and %s: %s', (a, b, same) => {
  expect(isSameName(a, b)).toBe(same);
});
