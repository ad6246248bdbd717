import { expect, test } from 'vitest';
import { isStranger } from '../../../lib/sites/generic/strangers';
import { layOutRows } from './lay-out-rows';

const NAMES = ['云朵', '店', undefined];

function isLastStranger(row: string): boolean {
  const { rows } = layOutRows(
    `<div><b>云朵</b><p class="w">在吗</p></div><div><b>店</b><p class="w">在的亲</p></div>${row}`,
  );
  const last = rows.at(-1);
  return last !== undefined && isStranger(last, rows, NAMES);
}

test('a line in a kind of element of its own is nobody’s', () => {
  expect(isLastStranger('<div class="z">订单已改价</div>')).toBe(true);
});

test('what goes on from the row above stands where words stand', () => {
  expect(isLastStranger('<div><p class="w">今天发货</p></div>')).toBe(false);
});
