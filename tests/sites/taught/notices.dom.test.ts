import { expect, test } from 'vitest';
import { authorsOf } from '../../../lib/sites/generic/row-parts';
import { findShownSides } from '../../../lib/sites/taught/find-shown-sides';
import { taughtRows } from '../../../lib/sites/taught/taught-rows';
import { layOutRows } from '../generic/lay-out-rows';
import { saying } from './pressed';

const say = (kind: string, top: number, words: string, more = '') =>
  `<div class="row ${kind}" data-box="0 ${top} 600 36">${more}<p class="w">${words}</p></div>`;

const ROWS =
  say('asks', 0, '能进洗碗机吗') +
  say('tells', 40, '可以的,上层放就行') +
  say('tells', 80, '他上次也问过', '<b>内部备注</b>') +
  say('asks', 120, '盖子也可以吗') +
  say('asks', 160, '[系统 14:02:11] 访客离开了页面') +
  say('tells', 200, '盖子建议手洗');
const MARKS = { by: 'marks', own: ['.tells'], theirs: ['.asks'] } as const;

function sidesOn(html: string, sides: Parameters<typeof taughtRows>[0]['sides']): readonly string[] {
  const { list, rows } = layOutRows(html);
  return taughtRows({ rows: [], words: [], sides }).sidesOf(rows, list, authorsOf(rows), '');
}

/** How the sides are told once two rows were shown. */
function shownOn(html: string, buyerSays: string, agentSays: string) {
  const { list, rows } = layOutRows(html);
  const [buyerPart, ownPart] = [saying(list, buyerSays), saying(list, agentSays)];
  const rowOf = (part: Element) => rows.find((row) => row.contains(part)) ?? part;
  return findShownSides(
    { list, selectors: [], rows, buyerRow: rowOf(buyerPart), ownRow: rowOf(ownPart) },
    { buyerPart, ownPart },
    '',
  );
}

test('notes and notices are nobody’s on a taught page, though they are marked as one side’s rows', () => {
  expect(sidesOn(ROWS, MARKS)).toEqual(['buyer', 'agent', 'system', 'buyer', 'system', 'agent']);
});

test('unless a row that looks so was shown as a message', () => {
  const sides = shownOn(ROWS, '能进洗碗机吗', '他上次也问过');
  expect(sides?.saysAll).toBe(true);
  expect(sides === undefined ? [] : sidesOn(ROWS, sides)).toEqual([
    'buyer',
    'agent',
    'agent',
    'buyer',
    'buyer',
    'agent',
  ]);
});

const leaning = (left: number, top: number, words: string, kind = '') =>
  `<div class="entry" data-box="0 ${top} 600 36"><p class="words ${kind}" data-box="${left} ${top} 200 36">${words}</p></div>`;

test('what only the row that was shown has is no mark of a side where another way tells both', () => {
  const html =
    '<div class="day" data-box="250 0 100 30">会话开始</div>' +
    leaning(0, 0, '能进洗碗机吗') +
    leaning(380, 40, '可以的,上层放就行', 'lead') +
    leaning(0, 80, '盖子也可以吗') +
    leaning(380, 120, '盖子建议手洗') +
    leaning(0, 160, '好的') +
    leaning(380, 200, '不客气');
  const sides = shownOn(html, '能进洗碗机吗', '可以的,上层放就行');
  expect(sides === undefined ? [] : sidesOn(html, sides)).toEqual([
    'system',
    'buyer',
    'agent',
    'buyer',
    'agent',
    'buyer',
    'agent',
  ]);
});
