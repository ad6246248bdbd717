import { describe, expect, test } from 'vitest';
import { readTimePromises } from '../../lib/desk/time-promise';

/** A Tuesday, ten in the morning. */
const NOW = new Date(2026, 2, 10, 10, 0).getTime();
const at = (month: number, day: number, hour = 0, minute = 0) => new Date(2026, month - 1, day, hour, minute).getTime();
const MINUTE = 60_000;

describe('a promise for a time', () => {
  test.each([
    ['今天发', '发', at(3, 11)],
    ['明天18点前回复您', '回复', at(3, 11, 18)],
    ['明天18:30前给您答复', '答复', at(3, 11, 18, 30)],
    ['24小时内处理', '处理', NOW + 24 * 60 * MINUTE],
    ['稍后联系您', '联系', NOW + 30 * MINUTE],
    ['马上帮您查', '查', NOW + 5 * MINUTE],
    ['周三补发', '补发', at(3, 12)],
    ['周一给您补寄', '补寄', at(3, 17)],
    ['下周二安排上门', '安排', at(3, 18)],
    ['3天内到账', '到账', NOW + 3 * 24 * 60 * MINUTE],
    ['退款三个工作日内到账', '到账', at(3, 13, 10)],
    ['半小时内回复您', '回复', NOW + 30 * MINUTE],
    ['十五分钟后给您回电', '回电', NOW + 15 * MINUTE],
    ['今晚八点前发货', '发货', at(3, 10, 20)],
    ['下午三点半前核实好', '核实', at(3, 10, 15, 30)],
    ['明早给您发出', '发出', at(3, 11, 12)],
    ['15号寄出', '寄出', at(3, 16)],
    ['4月2日给您换货', '换货', at(4, 3)],
    ['明天給您補發', '补发', at(3, 12)],
  ])('“%s” is %s', (message, deed, due) => {
    expect(readTimePromises(message, NOW)).toEqual([{ start: 0, end: message.length, text: message, deed, due }]);
  });

  test('may be a time alone', () => {
    expect(readTimePromises('24小时内', NOW)).toMatchObject([{ deed: '', due: NOW + 24 * 60 * MINUTE }]);
  });

  test('may hang on something else, and then has no time', () => {
    expect(readTimePromises('发出后通知您', NOW)).toEqual([{ start: 0, end: 6, text: '发出后通知您', deed: '通知' }]);
  });

  test('is found in its clause of a longer message', () => {
    const message = '亲，实在抱歉！仓库漏了一件，今天18点前补发，明天上午把单号发您。';
    const found = readTimePromises(message, NOW);
    expect(found.map(({ text, due }) => [text, due])).toEqual([
      ['今天18点前补发', at(3, 10, 18)],
      ['明天上午把单号发您', at(3, 11, 12)],
    ]);
    for (const { start, end, text } of found) expect(message.slice(start, end)).toBe(text);
  });
});

describe('no promise', () => {
  test.each([
    '预计明天送达，以物流为准',
    '支持7天无理由',
    '一年质保',
    '活动到24点',
    '满3天可申请',
    '您今天发的照片收到了',
    '昨天已发',
    '发货后48小时更新物流',
    '今天可以发吗？',
    '麻烦您今天把照片发一下',
    '请您24小时内提交申请',
    '今天发不了',
    '一般三天到账',
    '您说的“明天发货”我核对一下',
    '今天已经寄了',
    '这款今天卖得好',
    '三天两夜的套票',
    '',
  ])('“%s”', (message) => {
    expect(readTimePromises(message, NOW)).toEqual([]);
  });
});
