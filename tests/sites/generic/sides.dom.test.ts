import { expect, test } from 'vitest';
import { byAuthors, sidesOf } from '../../../lib/sites/generic/sides';
import { layOutRows } from './lay-out-rows';

test.each([
  [
    ['Nora Quill', 'Mira (you)', 'Nora Quill'],
    ['buyer', 'agent', 'buyer'],
  ],
  [
    ['云朵', '小贝（我）', '云朵'],
    ['buyer', 'agent', 'buyer'],
  ],
  [
    ['云朵', '客服小贝', '云朵'],
    ['buyer', 'agent', 'buyer'],
  ],
  [
    ['Nora Quill', 'Youri', 'Nora Quill'],
    [undefined, undefined, undefined],
  ],
])('of the authors %j those who answer for the shop are known', (authors, sides) => {
  expect(byAuthors(authors, '', undefined)).toEqual(sides);
});

const row = (badge: string, said: string) => `<div class="r"><i class="bd">${badge}</i><p class="w">${said}</p></div>`;

test('where only those who serve have a badge, the others are buyers', () => {
  const { rows, list } = layOutRows(row('', '有大一号的吗') + row('客服', '有的,高三十厘米'));
  expect(sidesOf(rows, list, [undefined, undefined], '')).toEqual(['buyer', 'agent']);
});
