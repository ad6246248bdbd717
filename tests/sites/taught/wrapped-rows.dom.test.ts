import { expect, test } from 'vitest';
import { derivePage } from '../../../lib/sites/taught/derive-page';
import { layOut, ORIGIN } from '../layout';
import { one, saying } from './pressed';

/** What is read after somebody has pressed the last row of each side on a page with a textarea. */
function taught(html: string, buyerSays: string, ownSays: string) {
  const root = layOut(html);
  const shown = { composer: one(root, 'textarea'), send: undefined, name: undefined };
  const parts = { buyerRow: saying(root, buyerSays), ownRow: saying(root, ownSays) };
  const derived = derivePage({ ...shown, ...parts }, ORIGIN, 0);
  return derived.ok ? derived.read.messages.map(({ from, text }) => [from, text]) : derived.unclear;
}

/** A library's box in its box, of which only the build's names tell which is the bubble. */
function boxed(at: number, side: string, words: string): string {
  const left = side === 'theirs' ? 300 : 900;
  return `<div class="Box-root wrap${at}" data-box="300 ${60 + at * 40} 980 36"><div class="Box-root col" data-box="${left} ${60 + at * 40} 200 36"><div class="Box-root ${side}" style="background-color: rgb(1, 2, 3)" data-box="${left} ${60 + at * 40} 200 36"><p>${words}</p></div></div></div>`;
}

test('words in boxes of one kind in one another are read once', () => {
  const rows = [
    boxed(0, 'theirs', '这个杯子能进洗碗机吗'),
    boxed(1, 'ours', '可以的'),
    boxed(2, 'theirs', '盖子也可以?'),
    boxed(3, 'ours', '盖子建议手洗'),
  ];
  const html = `<div class="feed" style="overflow-y: auto">${rows.join('')}</div><textarea data-box="300 720 800 60"></textarea>`;
  expect(taught(html, '盖子也可以?', '盖子建议手洗')).toEqual([
    ['buyer', '这个杯子能进洗碗机吗'],
    ['agent', '可以的'],
    ['buyer', '盖子也可以?'],
    ['agent', '盖子建议手洗'],
  ]);
});

const entry = (at: number, side: string, words: string) =>
  `<li class="entry ${side}" data-box="300 ${60 + at * 60} 800 50"><div class="card"><p class="card-text">${words}</p></div></li>`;

test('rows are found in the list whose last entry is what is written in', () => {
  const html = `<ul class="log">${entry(0, 'theirs', '这个杯子能进洗碗机吗')}${entry(1, 'ours', '可以的')}${entry(2, 'theirs', '盖子也可以?')}<li class="pen" data-box="300 240 800 90"><textarea data-box="300 240 800 80"></textarea></li></ul>`;
  expect(taught(html, '盖子也可以?', '可以的')).toEqual([
    ['buyer', '这个杯子能进洗碗机吗'],
    ['agent', '可以的'],
    ['buyer', '盖子也可以?'],
  ]);
});
