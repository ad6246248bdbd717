import { expect, test } from 'vitest';
import { readRows } from '../../../lib/sites/generic/read-rows';
import { layOutRows } from './lay-out-rows';

const COMPOSER = '<textarea data-box="0 520 600 80"></textarea>';

/** From whom each row is, and what it says. */
function read(html: string): readonly (readonly [from: string, text: string])[] {
  const { list } = layOutRows(html);
  document.body.insertAdjacentHTML('beforeend', COMPOSER);
  const composer = document.querySelector('textarea');
  if (composer === null) throw new Error('nothing to write in');
  return readRows(list, composer, '云朵').map(({ from, text }) => [from, text]);
}

const ROWS = [
  ['left', '花瓶有大一号的吗'],
  ['right', '有的,高三十厘米'],
  ['left', '那就要大的'],
  ['right', '好的,已经备注'],
] as const;

const row = (side: string, inside: string) =>
  `<div class="row ${side}"><div class="bubble">${inside}</div>${side === 'right' ? '<span class="state">已读</span>' : ''}</div>`;

test('with a picture alone stands whether it was read, which nobody says', () => {
  const html = ROWS.map(([side, words]) => row(side, `<p>${words}</p>`)).join('');
  const picture = row('right', '<img alt="" data-box="300 300 190 120">');
  expect(read(html + picture).at(-1)).toEqual(['agent', '']);
});

test('a time and a name in a row of their own are no message, but tell who writes below them', () => {
  const html = ROWS.map(([side, words]) => {
    const name = side === 'left' ? '云朵' : '花间客服小满';
    return `<dt class=""><em>11:05</em> ${name}</dt><dd class=""><span>${words}</span>${side === 'right' ? '<i>已读</i>' : ''}</dd>`;
  });
  expect(read(html.join(''))).toEqual(ROWS.map(([side, words]) => [side === 'left' ? 'buyer' : 'agent', words]));
});

const named = (side: string, name: string, inside: string) => row(side, `<b>${name} 14:20</b>${inside}`);

test('a name above a picture is that row’s own and speaks of no row below', () => {
  const html = ROWS.map(([side, words]) => named(side, side === 'left' ? '云朵' : '小满', `<p>${words}</p>`)).join('');
  const picture = named('left', '云朵', '<img alt="" data-box="10 300 190 120">');
  const last = named('right', '小满', '<p>收到,马上看</p>');
  expect(read(html + picture + last).slice(-2)).toEqual([
    ['buyer', ''],
    ['agent', '收到,马上看'],
  ]);
});
