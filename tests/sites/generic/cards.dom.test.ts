import { expect, test } from 'vitest';
import { holdsCard, isCard } from '../../../lib/sites/generic/cards';
import { layOut } from '../layout';

const PICTURE = '<img data-box="0 0 60 60">';
const GROUND = 'style="background-color: rgb(255, 255, 255)"';

function rowOf(html: string): Element {
  const row = layOut(`<div class="row">${html}</div>`).querySelector('.row');
  if (row === null) throw new Error('nothing was laid out');
  return row;
}

/** Whether the part marked `id="part"` is a card in its row. */
function isCardIn(html: string): boolean {
  const row = rowOf(html);
  const part = row.querySelector('#part');
  if (part === null) throw new Error('no part is marked');
  return isCard(part, row);
}

test.each([
  '¥98.00 起',
  '$199',
  'NT$1,290',
  '到手价 ¥39.9',
  '12,50 €',
  '₫250.000',
  '1,980円',
  '39,90 zł',
  'Rp189.000',
  'RM 45.90',
])('a picture, a title and %s on a ground are a card', (price) => {
  expect(isCardIn(`<div id="part" ${GROUND}>${PICTURE}<p>亚麻围裙</p><b>${price}</b></div>`)).toBe(true);
});

test.each([
  ['with a border', `<div id="part" style="border: 1px solid rgb(0, 0, 0)">${PICTURE}<p>亚麻围裙</p><b>¥98</b></div>`],
  ['in a frame', `<div ${GROUND}><div id="part">${PICTURE}<p>亚麻围裙</p><b>¥98</b></div></div>`],
  ['without a picture, called so', `<div id="part" class="goods-card" ${GROUND}><p>亚麻围裙</p><b>¥98</b></div>`],
  [
    'of an order told below its goods',
    `<div id="part" ${GROUND}>${PICTURE}<p>儿童平衡车</p><p>订单 88231·待收货 ¥268</p></div>`,
  ],
  ['of an order', `<div id="part" class="order" ${GROUND}><p>订单号:1000200030004000</p><p>待发货</p></div>`],
  [
    'with a box that is drawn as its picture',
    `<div id="part" ${GROUND}><i data-box="0 0 60 60" style="background-color: rgb(9, 9, 9)"></i><p>Apron</p><b>$98</b></div>`,
  ],
])('a card %s is one', (_, html) => expect(isCardIn(html)).toBe(true));

test.each([
  ['on bare ground', `<div id="part">${PICTURE}<p>亚麻围裙</p><b>¥98</b></div>`],
  ['whose price stands in a sentence', `<div id="part" ${GROUND}>${PICTURE}<p>亚麻围裙</p><p>要 ¥98 吗</p></div>`],
  ['whose order stands in a sentence', `<div id="part" ${GROUND}>${PICTURE}<p>在吗</p><p>订单 88231 到哪了</p></div>`],
  ['of a picture and a price', `<div id="part" ${GROUND}>${PICTURE}<b>¥98</b></div>`],
  ['with a small picture', `<div id="part" ${GROUND}><img data-box="0 0 20 20"><p>亚麻围裙</p><b>¥98</b></div>`],
  ['of too many lines', `<div id="part" ${GROUND}>${PICTURE}${'<p>亚麻围裙</p>'.repeat(12)}<b>¥98</b></div>`],
])('something %s is no card', (_, html) => expect(isCardIn(html)).toBe(false));

test('words beside a card in one bubble are none of it', () => {
  const html = `<div id="part" ${GROUND}><p>这个还有吗</p><div class="goods" ${GROUND}>${PICTURE}<p>亚麻围裙</p><b>¥98</b></div></div>`;
  expect(isCardIn(html)).toBe(false);
  expect(holdsCard(rowOf(html))).toBe(true);
});

test('a row of words holds no card', () => {
  expect(holdsCard(rowOf(`<div ${GROUND}><p>亚麻围裙 98 元</p><p>三天内发</p></div>`))).toBe(false);
});

test.each([
  ['on a ground of its own', GROUND, true],
  ['on bare ground', '', false],
])('a row %s may be a card itself', (_, style, wanted) => {
  const html = `<div class="row" ${style}>${PICTURE}<p>亚麻围裙</p><b>¥98</b></div>`;
  const row = layOut(html).querySelector('.row');
  expect(row !== null && isCard(row, row)).toBe(wanted);
});
