import { expect, test } from 'vitest';
import { namesAbove } from '../../../lib/sites/generic/names-above';
import { layOut } from '../layout';

/** The texts that may be the name, the likeliest first. */
function names(head: string): readonly string[] {
  const root = layOut(`<main data-box="0 0 800 800">${head}
    <div class="list" data-box="0 100 800 500"><p data-box="0 120 200 30">在吗</p></div>
    <textarea data-box="0 620 800 80"></textarea></main>`);
  const [list, composer] = [root.querySelector('.list'), root.querySelector('textarea')];
  if (list === null || composer === null) throw new Error('the page has no chat');
  return namesAbove(list, composer)
    .toSorted((a, b) => b.score - a.score)
    .map(({ text }) => text);
}

const BOX = 'data-box="0 60 300 30"';

test('a price is no name', () => {
  expect(names(`<b ${BOX}>¥438.00</b>`)).toEqual([]);
});

test.each([
  ['in a heading', `<h3 ${BOX}>云朵</h3>`, '云朵'],
  ['told in a sentence', `<div ${BOX}>正在与 云朵 的会话</div>`, '云朵'],
  ['told as whose messages they are', `<h2 ${BOX}>与 云朵 的消息</h2>`, '云朵'],
  [
    'called so, above a heading that is not',
    `<h2 data-box="0 10 300 30">退货申请</h2><b class="customer-name" ${BOX}>云朵</b>`,
    '云朵',
  ],
])('a name %s', (_, head, name) => expect(names(head)[0]).toBe(name));

test.each([
  ['what says when', `<header ${BOX}>開始 13:02 ・ 閲覧中:マグカップ</header>`],
  ['a state', `<header ${BOX}>在线</header>`],
  ['what three dots open', `<header ${BOX}>···</header>`],
  ['the way back', `<header ${BOX}>‹ 消息(1)</header>`],
  ['a count of messages', `<header ${BOX}>消息(1)</header>`],
  ['a button', `<div ${BOX}><button ${BOX}>结束会话</button></div>`],
  [
    'one letter drawn as a face',
    `<header ${BOX}><i style="border-radius: 50%; background-color: rgb(1, 2, 3)" data-box="300 10 36 36">云</i></header>`,
  ],
])('%s is no name', (_, head) => expect(names(head)).toEqual([]));

test('one letter written as words are is a name, the first one of a name beside it is none', () => {
  expect(names(`<header ${BOX}>阿</header>`)).toEqual(['阿']);
  expect(names(`<header ${BOX}>云</header><header ${BOX}>云朵</header>`)).toEqual(['云朵']);
});

test.each([
  ['on the ground that the list leaves for it', '44px', ['云朵']],
  ['but not over its first rows', '0px', []],
])('a name stands in a bar drawn over the list, %s', (_, padding, wanted) => {
  const root = layOut(`<main data-box="0 0 800 800"><h3 data-box="300 10 200 30">云朵</h3>
    <div class="list" style="overflow-y: auto; padding-top: ${padding}" data-box="0 0 800 700"><p data-box="0 60 200 30">在吗</p></div>
    <textarea data-box="0 710 800 80"></textarea></main>`);
  const [list, composer] = [root.querySelector('.list'), root.querySelector('textarea')];
  if (list === null || composer === null) throw new Error('the page has no chat');
  expect(namesAbove(list, composer).map(({ text }) => text)).toEqual(wanted);
});

test('what a tool says is no name', () => expect(names(`<header ${BOX}>更多</header>`)).toEqual([]));

test('a name of one letter is read before what stands below it, be it beside its face', () => {
  const face = '<i style="border-radius: 50%; background-color: rgb(1, 2, 3)" data-box="0 60 36 36">林</i>';
  const below = '<small data-box="40 80 200 12">浏览了 3 件商品</small>';
  expect(names(`<header ${BOX}>${face}<p ${BOX}>林</p>${below}</header>`)[0]).toBe('林');
  expect(names(`<header ${BOX}><h4 ${BOX}>林${below}</h4></header>`)[0]).toBe('林');
});

test('a name stands in the bar that stays over a page that scrolls as a whole', () => {
  const root = layOut(`<main data-box="0 -900 800 1700"><h3 data-box="300 10 200 30">云朵</h3>
    <div class="list" style="padding-top: 54px" data-box="0 -900 800 1640"><p data-box="0 60 200 30">在吗</p></div>
    <textarea data-box="0 740 800 60"></textarea></main>`);
  const [list, composer] = [root.querySelector('.list'), root.querySelector('textarea')];
  if (list === null || composer === null) throw new Error('the page has no chat');
  expect(namesAbove(list, composer).map(({ text }) => text)).toEqual(['云朵']);
});

test.each([
  ['stays', 'sticky', ['云朵']],
  ['scrolls away', 'static', []],
])('a name in a bar over rows that have scrolled below it, where the bar %s', (_, position, wanted) => {
  const root = layOut(`<main style="overflow-y: auto" data-box="0 0 800 800">
    <div style="position: ${position}" data-box="0 0 800 60"><b data-box="300 16 200 30">云朵</b></div>
    <div class="list" data-box="0 -400 800 1100"><p data-box="0 60 200 30">在吗</p></div>
    <textarea data-box="0 740 800 60"></textarea></main>`);
  const [list, composer] = [root.querySelector('.list'), root.querySelector('textarea')];
  if (list === null || composer === null) throw new Error('the page has no chat');
  expect(namesAbove(list, composer).map(({ text }) => text)).toEqual(wanted);
});

test('of equals what stands in a bar with a price is goods and not a name', () => {
  const goods =
    '<div data-box="0 50 800 40"><b data-box="0 60 300 30">双人帐</b><i data-box="400 60 80 30">¥438.00</i></div>';
  expect(names(`<b data-box="0 10 300 30">云朵</b>${goods}`)[0]).toBe('云朵');
});
