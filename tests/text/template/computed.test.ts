import { describe, expect, test } from 'vitest';
import { clockStates, computedValues, dateAfter } from '../../../lib/text/template/computed';

const SHOP = { name: '山海小铺', opens: '9:00', closes: '22:30', cutOff: '16:00' };
const at = (hour: number, minute = 0) => new Date(2026, 2, 8, hour, minute).getTime();

describe('what the clock tells', () => {
  test.each([
    [4, '晚上好'],
    [5, '早上好'],
    [9, '上午好'],
    [12, '中午好'],
    [14, '下午好'],
    [18, '晚上好'],
    [23, '晚上好'],
  ])('at %i o’clock people say %s', (hour, greeting) => {
    expect(computedValues(SHOP, at(hour))['问候']).toBe(greeting);
  });

  test('dates go over the end of month and year', () => {
    expect(dateAfter('今天', 0, at(0, 1))).toBe('3月8日');
    expect(dateAfter('明天', 30, new Date(2026, 11, 31, 23, 59).getTime())).toBe('1月31日');
    expect(dateAfter('星期', 6, at(12))).toBe('星期六');
  });

  test('an order paid before the cut-off leaves today', () => {
    expect(computedValues(SHOP, at(15, 59))).toMatchObject({ 发货日: '今天', 发货截止: '16:00', 现在: '15:59' });
    expect(computedValues(SHOP, at(16))).toMatchObject({ 发货日: '明天', 营业时间: '9:00-22:30', 店铺名: '山海小铺' });
  });
});

describe('what the shop has not said is not known', () => {
  const SILENT = { name: '', opens: '9:00', closes: '', cutOff: '下午四点' };
  test('values are empty', () => {
    const values = computedValues(SILENT, at(12));
    for (const name of ['店铺名', '营业时间', '发货截止', '发货日']) expect(values[name] ?? '').toBe('');
  });
  test('states are unknown', () => {
    expect(clockStates(SILENT, at(12))).toEqual({ 发货截止前: undefined });
  });
});

describe('open or closed', () => {
  test.each([
    ['9:00', '22:30', 8, false],
    ['9:00', '22:30', 9, true],
    ['9:00', '22:30', 23, false],
    ['18:00', '02:00', 23, true],
    ['18:00', '02:00', 1, true],
    ['18:00', '02:00', 12, false],
    ['00:00', '00:00', 12, true],
  ])('from %s to %s, at %i: %s', (opens, closes, hour, open) => {
    expect(clockStates({ ...SHOP, opens, closes }, at(hour))['营业中']).toBe(open);
  });
});
