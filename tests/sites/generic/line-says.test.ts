import { describe, expect, test } from 'vitest';
import { authorIn, couldBeName, saysNothing, saysRead } from '../../../lib/sites/generic/line-says';

describe('a line that says nothing but when, in which state or that somebody types', () => {
  test.each([
    '14:05',
    '昨天 14:05',
    'PM',
    '下午 3:20',
    '2026-11-22 14:05:01',
    '11月21日 (六)',
    '—— 3月8日 ——',
    'Today at 9:12 AM',
    'Sat 4:11 PM',
    'Friday, November 20th',
    '2 days ago (Fri, 20 Nov 2026 at 8:30 AM)',
    'replied an hour ago',
    '255d',
    '14:20 · 已读',
    '07:58 ・ 已读',
    '周三 14:20',
    'Seen 9:42 AM',
    '✓✓',
    '沈知夏 正在输入…',
    'Nora is typing…',
    'Gelesen 14:05',
    '既読',
    '오후 3:10',
    'hoy a las 10:02',
    'Дина печатает…',
    '22 de nov. de 2026 10:02',
    '22.11.2026, 10:02 Uhr',
    '2026. 11. 22. 오전 10:02',
    '发送失败',
    '3人已读',
    '自动回复',
    '🔊 8″',
  ])('%s', (line) => expect(saysNothing(line)).toBe(true));

  test.each([
    '今天能发货吗',
    '2026 款还有吗',
    '10:30 左右到',
    'Read the manual first',
    'sent it to you yesterday',
    '3 days is fine',
    'Monday works for me',
    '五点',
    '周工',
    '星期几',
    'for 3 days',
    'heute noch?',
    'er schreibt',
    'il y a 2 trous',
    '8″ 的有吗',
    '12 mai oui',
    'mit 2 Uhren',
  ])('but not: %s', (line) => expect(saysNothing(line)).toBe(false));
});

describe('the name in a line of name and time', () => {
  test.each([
    ['桃桃 14:20:05', '桃桃'],
    ['Anna · 11:02', 'Anna'],
    ['小贝 09:14 · 已读', '小贝'],
    ['云朵 ・ 07:50', '云朵'],
    ['周洋 14:20', '周洋'],
    ['胡桃夹子 (10:01)', '胡桃夹子'],
    ['hazel_knits · Nov 18, 9:02 am', 'hazel_knits'],
    ['Petra Lund commented 2 days ago', 'Petra Lund'],
    ['14:01:50 阿蛮', '阿蛮'],
    ['14:20 已读', ''],
    ['今天下午三点前都能取', undefined],
  ])('%s', (line, name) => expect(authorIn(line)).toBe(name));
});

test('a name is short and no time', () => {
  expect(
    ['云朵面包', '14:05', '', '请问这件大衣有没有一百五十五公分八十码的现货可以今天发出呢'].map((line) =>
      couldBeName(line),
    ),
  ).toEqual([true, false, false, false]);
});

test('a state is told from a time', () => {
  expect(['已读', 'Delivered', '✓✓', 'Read 9:42 AM', '14:05', '好的'].map((line) => saysRead(line))).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});
