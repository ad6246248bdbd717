import { expect, test } from 'vitest';
import { collectSaid } from '../../../lib/sites/generic/quotes';
import { readText } from '../../../lib/sites/generic/row-text';
import { layOutRows } from './lay-out-rows';

/** What is read of the words of each row, where 阿禾 and 小满 write. */
function words(html: string): readonly string[] {
  const { rows } = layOutRows(html);
  const about = { bubble: undefined, furniture: new Set<string>(), wordKinds: new Set<string>() };
  return rows.map((row) => readText(row, { authors: new Set(['阿禾', '小满']), said: collectSaid(rows), ...about }));
}

const cells = (name: string, said: string) =>
  `<table><tr><td><b>${name}</b><br>09:10:09</td><td>${said}</td></tr></table>`;

test('a time below a name is no part of the words, though it has no element of its own', () => {
  expect(words(cells('阿禾', '壶不通电了') + cells('小满', '插头插紧了吗'))).toEqual(['壶不通电了', '插头插紧了吗']);
});

test('words below a name are', () => {
  expect(words('<div><div><b>阿禾</b><br>壶不通电了</div><i>09:10</i></div>')).toEqual(['壶不通电了']);
});

const row = (name: string, rest: string) => `<div><b>${name}</b>${rest}</div>`;

test('a badge behind a name is no part of the words, though it stands in one row only; the same word alone is said', () => {
  const badge = '<small style="background-color: rgb(220, 230, 255)">客服</small>';
  expect(words(row('阿禾', '<p>壶不通电了</p>') + row('小满', `${badge}<p>插头插紧了吗</p>`))).toEqual([
    '壶不通电了',
    '插头插紧了吗',
  ]);
  expect(words(row('阿禾', '<p>客服</p>'))).toEqual(['客服']);
});
