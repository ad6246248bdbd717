import { describe, expect, test } from 'vitest';
import { readKnownRows } from '../../lib/sites/read-known-rows';
import type { RowFacts } from '../../lib/sites/site-facts';
import { layOut } from './layout';

const FACTS: RowFacts = {
  row: ['.row'],
  own: '.mine',
  theirs: '.theirs',
  text: '.said',
  card: '.card',
  image: '.shot',
  time: ['.time'],
  id: ['@data-id'],
};
const theirs = (text: string) => `<div class="row"><div class="theirs"><p class="said">${text}</p></div></div>`;
const STRANGE = '<div class="row"><div class="other"><p class="said">谁说的</p></div></div>';
const read = (html: string) => readKnownRows(layOut(html).body, FACTS, '小满', 0);

describe('rows of a kind that nobody described', () => {
  test('are left out where they are few', () => {
    const rows = Array.from({ length: 10 }, (_, at) => theirs(`第${at}句`));
    expect(read([...rows.slice(0, 5), STRANGE, ...rows.slice(5)].join(''))).toHaveLength(10);
  });

  test.each([
    ['many', [theirs('在吗'), STRANGE, theirs('有货吗')]],
    ['the newest', [...Array.from({ length: 20 }, (_, at) => theirs(`第${at}句`)), STRANGE]],
  ])('make the reading none where they are %s', (_, rows) => {
    expect(read(rows.join(''))).toBeUndefined();
  });
});

test.each([
  ['a picture', '<div class="theirs"><img class="shot" /></div>', { from: 'buyer', text: '', kind: 'image' }],
  ['a card', '<div class="mine"><div class="card">外套</div></div>', { from: 'agent', text: '', kind: 'card' }],
  [
    'a card within its words',
    '<div class="mine"><div class="said"><div class="card">外套</div></div></div>',
    { from: 'agent', text: '', kind: 'card' },
  ],
  [
    'words beside a card',
    '<div class="mine"><div class="card">外套</div><p class="said">看这件</p></div>',
    { from: 'agent', text: '看这件' },
  ],
  ['emoji', '<div class="theirs"><p class="said"><img alt="[微笑]" /></p></div>', { from: 'buyer', text: '[微笑]' }],
  ['what nobody says', '<div>对方撤回了一条消息</div>', { from: 'system', text: '对方撤回了一条消息', kind: 'system' }],
])('a row with %s', (_, html, message) => {
  expect(read(`<div class="row">${html}</div>`)).toEqual([message]);
});

test('a list without any row has no messages, one with nothing but shells is not read', () => {
  expect(read('<p></p>')).toEqual([]);
  expect(read('<div class="row"></div>')).toBeUndefined();
});
