import { expect, test } from 'vitest';
import { readShownTime } from '../../lib/sites/shown-time';

const NOW = new Date(2026, 0, 5, 12, 0).getTime();

test.each([
  ['2026-10-09 14:05:06', new Date(2026, 9, 9, 14, 5, 6)],
  ['2025/12/31 8:05', new Date(2025, 11, 31, 8, 5)],
  ['小鹿 1-3 09:08:07', new Date(2026, 0, 3, 9, 8, 7)],
  ['12-31 23:59', new Date(2025, 11, 31, 23, 59)],
  ['1月3日 09:08', new Date(2026, 0, 3, 9, 8)],
  ['昨天 21:30', new Date(2026, 0, 4, 21, 30)],
  ['09:30', new Date(2026, 0, 5, 9, 30)],
  ['middlePanel_list_1790000000000', new Date(1_790_000_000_000)],
])('“%s” is that moment', (shown, moment) => {
  expect(readShownTime(shown, NOW)).toBe(moment.getTime());
});

test.each(['', '已读', '超时', '12秒', '订单 900000000000010001'])('“%s” is no time', (shown) => {
  expect(readShownTime(shown, NOW)).toBeUndefined();
});
