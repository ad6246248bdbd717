import { expect, test } from 'vitest';
import { isLabel, isSaidThere, noteSlots, toldOf } from '../../../lib/sites/generic/slots';
import { wordTexts } from '../../../lib/sites/generic/telling-texts';
import { layOutRows } from './lay-out-rows';

const BUBBLE = 'background-color: rgb(1, 2, 3)';

/** Rows of a name, a badge, words in a bubble and a time below it. */
function rowsSaying(lines: readonly (readonly [name: string, words: string])[]): readonly Element[] {
  const { rows } = layOutRows(
    lines
      .map(
        ([name, words]) =>
          `<div class="row"><i class="nick">${name}</i><em class="tag">客服</em><div class="say" style="${BUBBLE}">${words}</div><u class="at">10:20</u></div>`,
      )
      .join(''),
  );
  noteSlots(rows);
  return rows;
}

const TALK = [
  ['樱桃小丸子酱', '您好'],
  ['樱桃小丸子酱', '在吗'],
  ['店', '在的'],
  ['樱桃小丸子酱', '好'],
] as const;

test('what is said is ever new, names and badges come back, however short the words', () => {
  const rows = rowsSaying(TALK);
  expect(rows.map((row) => wordTexts(row).map(({ nodeValue }) => nodeValue))).toEqual(TALK.map(([, words]) => [words]));
});

test('the same words again are words', () => {
  const rows = rowsSaying([...TALK, ['店', '好'], ['店', '好']]);
  expect(rows.map((row) => row.querySelector('.say')?.firstChild).filter((text) => isLabel(text as Text))).toEqual([]);
});

test('a time in a bubble where others speak is said, one beside it is not', () => {
  const rows = rowsSaying([...TALK, ['店', '16:00']]);
  const last = rows.at(-1);
  expect(isSaidThere(last?.querySelector('.say')?.firstChild as Text)).toBe(true);
  expect(isSaidThere(last?.querySelector('.at')?.firstChild as Text)).toBe(false);
});

test('two rows are too few to tell', () => {
  const rows = rowsSaying(TALK.slice(0, 2));
  expect(rows.map((row) => isLabel(row.querySelector('.nick')?.firstChild as Text))).toEqual([false, false]);
});

test('a row of which more is known than before is told to be another', () => {
  const [row] = rowsSaying(TALK);
  if (row === undefined) throw new Error('nothing was laid out');
  const known = toldOf(row);
  noteSlots([row]);
  expect(toldOf(row)).not.toBe(known);
});

/** Groups of one sender's messages below one name; the two sides stand in elements of their own. */
function groupsSaying(
  groups: readonly (readonly [side: string, name: string, ...words: string[]])[],
): readonly Element[] {
  const { rows } = layOutRows(
    groups
      .map(
        ([side, name, ...words]) =>
          `<div class="row"><div class="${side}"><i class="nick">${name}</i>${words.map((one) => `<p class="say">${one}</p>`).join('')}</div></div>`,
      )
      .join(''),
  );
  noteSlots(rows);
  return rows;
}

test('the name above groups of short messages is none of them', () => {
  const rows = groupsSaying([
    ['them', '樱桃小丸子酱', '您好', '在吗', '有货吗'],
    ['them', '店', '有的'],
    ['them', '樱桃小丸子酱', '好的'],
  ]);
  expect(rows.map((row) => wordTexts(row).length)).toEqual([3, 1, 1]);
});

test('who writes once is named where the others are named, be it on the other side', () => {
  const rows = groupsSaying([
    ['them', '云朵', '您好'],
    ['them', '云朵', '在吗'],
    ['them', '云朵', '有货吗'],
    ['us', '店', '有的'],
  ]);
  const nicks = rows.map((row) => row.querySelector('.nick')?.firstChild as Text);
  expect(nicks.map((nick) => isLabel(nick))).toEqual([true, true, true, true]);
});

const bubble = (words: string, left: number) =>
  `<div class="say" data-box="${left} 0 200 30" style="${BUBBLE}">${words}</div>`;

test('what a row that is itself a bubble says only when is said, a day on bare ground is not', () => {
  const { rows } = layOutRows(
    bubble('几点发', 0) + bubble('在备货', 400) + bubble('今天吗', 0) + bubble('16:00', 400) + '<div>16:10</div>',
  );
  noteSlots(rows);
  const says = rows.map((row) => isSaidThere(row.firstChild as Text));
  expect(says.slice(-2)).toEqual([true, false]);
});

test('a name that somebody says is said, where nothing else stands in the bubble', () => {
  const rows = rowsSaying([
    ['小王', '怎么称呼'],
    ['店', '小王'],
    ['小王', '你好'],
    ['店', '在的'],
  ]);
  expect(isSaidThere(rows[1]?.querySelector('.say')?.firstChild as Text)).toBe(true);
  expect(isSaidThere(rows[0]?.querySelector('.nick')?.firstChild as Text)).toBe(false);
});

const line = (name: string, words: string) => `<div><b class="nick">${name}</b><p class="say">${words}</p></div>`;

test('on bare ground a time is said below a name of its own row, and is a day where it stands alone', () => {
  const { rows } = layOutRows(
    ['几点发', '在备货', '今天吗', '16:00'].map((words) => line('樱桃小丸子', words)).join('') +
      '<div><p class="say">16:10</p></div>',
  );
  noteSlots(rows);
  const says = rows.map((row) => isSaidThere(row.querySelector('.say')?.firstChild as Text));
  expect(says.slice(-2)).toEqual([true, false]);
});

test('below a picture alone a name is no news', () => {
  const rows = rowsSaying([...TALK, ['店', '']]);
  const last = rows.at(-1);
  last?.querySelector('.say')?.append(document.createElement('video'));
  noteSlots(rows);
  expect(isLabel(last?.querySelector('.nick')?.firstChild as Text)).toBe(true);
});

test('a label is one beside a figure that comes back, too', () => {
  const { rows } = layOutRows(
    TALK.map(
      ([name, words], at) => `<div><b>${name}</b><u><i>帖子:</i> ${at % 2}33</u><p>${words}${at}</p></div>`,
    ).join(''),
  );
  noteSlots(rows);
  expect(rows.every((row) => isLabel(row.querySelector('i')?.firstChild as Text))).toBe(true);
});
