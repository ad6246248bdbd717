import { expect, test } from 'vitest';
import { byAuthors } from '../../../lib/sites/generic/sides';

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
