import { expect, test } from 'vitest';
import { bubblesIn, isBeside } from '../../../lib/sites/generic/outside-bubble';
import { layOutRows } from './lay-out-rows';

const GREY = 'background-color: rgb(240, 240, 240); font-size: 14px; display: block';
const row = (words: string, rest = '') => `<div><p class="b" style="${GREY}">${words}</p>${rest}</div>`;
const SMALL = '<span class="s" style="font-size: 11px">Visto</span>';
const blueRow = (words: string) => `<div><p class="b" style="background-color: rgb(200, 230, 250)">${words}</p></div>`;

function bubbles(html: string) {
  const { rows } = layOutRows(html);
  return { rows, found: bubblesIn(rows, new Set()) };
}

test('where messages stand in bubbles, small print beside one is not among its words', () => {
  const { rows, found } = bubbles(row('有货吗,想要两件') + row('有的,今天就能发', SMALL));
  const [state] = rows[1]?.querySelectorAll('.s') ?? [];
  expect(state !== undefined && isBeside(state, found.get(rows[1] as Element))).toBe(true);
});

test('a card beside the bubble has a ground of its own and stays', () => {
  const card = `<div class="s" style="${GREY}; font-size: 11px">釉里红花瓶</div>`;
  const { rows, found } = bubbles(row('有货吗,想要两件') + row('有的,今天就能发', card));
  const [shown] = rows[1]?.querySelectorAll('.s') ?? [];
  expect(shown !== undefined && isBeside(shown, found.get(rows[1] as Element))).toBe(false);
});

test('a buyer of few words speaks in bubbles too, named like the shop’s', () => {
  const long = '今天下午四点以前拍下的今天就能发出,白色的鞋带另外给您配一副一样长的';
  const { rows, found } = bubbles(blueRow('在吗') + row(long) + blueRow('好') + row(long) + blueRow('拍了'));
  expect(found.size).toBe(rows.length);
});

const bare = (words: string, ground: string) => `<div><p style="${ground}; display: block">${words}</p></div>`;

test('bubbles without a class stand in one place on two grounds', () => {
  const long = '今天下午四点以前拍下的今天就能发出,白色的鞋带另外给您配一副一样长的';
  const [theirs, own] = ['background-color: rgb(240, 240, 240)', 'background-color: rgb(250, 230, 140)'];
  const { rows, found } = bubbles(
    bare('在吗', theirs) + bare(long, own) + bare('行', theirs) + bare(long, own) + bare('拍了', theirs),
  );
  expect(found.size).toBe(rows.length);
});

test('a face made of letters beside bare words is no bubble', () => {
  const face = `<i style="${GREY}">DK</i>`;
  const { found } = bubbles(`<div>${face}<p>有货吗,想要两件</p></div><div>${face}<p>有的,今天就能发</p></div>`);
  expect(found.size).toBe(0);
});

/** A row of a kit whose items draw their ground in a shadow root, with what they say behind the slot for a picture. */
function slottedRow(says: string, ...pictures: readonly Node[]): HTMLElement {
  const words = document.createElement('b');
  words.textContent = says;
  const ground = document.createElement('div');
  ground.className = 'native';
  ground.style.backgroundColor = 'rgb(240, 240, 240)';
  ground.append(document.createElement('slot'), words);
  const item = document.createElement('div');
  item.attachShadow({ mode: 'open' }).append(ground);
  item.append(...pictures);
  return item;
}

test('the time beside a picture that is slotted into its bubble is not what the bubble says', () => {
  const { list } = layOutRows('');
  const words = ['有货吗,想要两件', '有的,今天就能发', '好的'].map((says) => slottedRow(says));
  list.append(...words, slottedRow('20:14', document.createElement('img')));
  const found = bubblesIn([...list.children], new Set());
  expect([...found.keys()]).toEqual(words);
});

test('a badge beside the bubble is none of its words, though it has a ground of its own', () => {
  const badge = `<i class="s" style="${GREY}; font-size: 11px">新客</i>`;
  const { rows, found } = bubbles(row('有货吗,想要两件') + row('有的', badge) + row('好的', badge));
  const shown = rows.slice(1).map((one) => [one.querySelector('.s'), found.get(one)] as const);
  expect(shown.map(([part, bubble]) => part !== null && isBeside(part, bubble))).toEqual([true, true]);
});

test('of a badge and words as short the words are the bubble: more rows have one', () => {
  const badge = `<i style="background-color: rgb(9, 9, 9); font-size: 11px">新客</i>`;
  const { rows, found } = bubbles(
    `<div>${badge}<p class="b" style="${GREY}">在吗</p></div>` + row('人呢') + row('算了'),
  );
  expect(rows.map((one) => found.get(one)?.className)).toEqual(['b', 'b', 'b']);
});

const sided = (side: string, ground: string, words: string, foot = '') =>
  `<div><div class="c-${side}" style="${ground}; font-size: 14px">${words}</div>${foot}</div>`;

test('bubbles of classes that differ by side are told by their place, and a face beside the name below is no words', () => {
  const [theirs, own] = ['background-color: rgb(240, 240, 240)', 'background-color: rgb(250, 230, 140)'];
  const face = '<abbr style="background-color: rgb(200, 180, 240); font-size: 10px">云</abbr>';
  const foot = `<div class="foot" style="font-size: 12px">${face}<span>云朵 ・ 07:50</span></div>`;
  const long = '今天下午四点以前拍下的今天就能发出,白色的鞋带另外给您配一副一样长的';
  const { rows, found } = bubbles(
    sided('a1', theirs, '在吗', foot) + sided('b2', own, long) + sided('a1', theirs, '拍了', foot),
  );
  expect(found.size).toBe(rows.length);
  const [below] = rows[0]?.querySelectorAll('.foot') ?? [];
  expect(below !== undefined && isBeside(below, found.get(rows[0] as Element))).toBe(true);
});
