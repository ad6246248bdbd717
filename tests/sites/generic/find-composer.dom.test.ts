import { expect, test } from 'vitest';
import { findComposerIn } from '../../../lib/sites/generic/find-composer';
import { layOut } from '../layout';

const NAMES = ['Nora', 'Petra', 'Anna', 'Mia', 'Lena', 'Ida'];
const ENTRIES = NAMES.map(
  (name, at) =>
    `<li class="entry"><b class="name">${name}</b><i>09:1${at}</i><p>${'in a few words '.repeat(2)}${at}</p></li>`,
).join('');

/** Whether a field that sends is found, where a list of many people's words comes before it in the page. */
function isFound(listBox: string): boolean {
  const root = layOut(
    `<div><div data-box="${listBox}"><ul data-box="${listBox}">${ENTRIES}</ul></div>
     <div data-box="300 700 900 100"><textarea data-box="300 700 800 60"></textarea><button data-box="1110 700 60 30">Send</button></div></div>`,
  );
  return findComposerIn(root) !== undefined;
}

test('a list of conversations in a column beside the field was not written before it', () => {
  expect(isFound('0 0 290 60')).toBe(true);
});

test('the same above the field is what many people wrote', () => {
  expect(isFound('300 600 900 60')).toBe(false);
});

const says = (words: string, top: number) =>
  `<div class="r" data-box="300 ${top} 900 40"><p style="background-color: rgb(240, 240, 240)" data-box="310 ${top} 200 30">${words}</p></div>`;

const entry = (name: string, words: string, top: number) =>
  `<li data-box="0 ${top} 290 50"><b data-box="50 ${top} 100 20">${name}</b><p data-box="50 ${top + 20} 200 20">${words}</p></li>`;

/** A field without a word of what it is for, below rows of one side, beside a list of conversations. */
function findBeside(preview: string, aside = ''): HTMLElement | undefined {
  const root = layOut(
    `${aside}<aside data-box="0 0 290 800"><ul data-box="0 0 290 800">${entry('云朵', preview, 0)}${entry('阿禾', '谢谢', 50)}</ul></aside>
     <main data-box="300 0 900 800"><div style="overflow-y: auto" data-box="300 60 900 600">${says('在吗', 70)}${says('那单改成红色', 120)}${says('算了退款吧', 170)}</div>
     <form data-box="300 700 900 100"><textarea data-box="300 700 700 60"></textarea><button type="submit" data-box="1110 700 60 30"><svg></svg></button></form></main>`,
  );
  return findComposerIn(root);
}

test('where only the buyer has written, an entry beside that says what was said last tells of a conversation', () => {
  expect(findBeside('算了退款吧')?.tagName).toBe('TEXTAREA');
});

test('without one it stays unclear', () => {
  expect(findBeside('[图片]')).toBeUndefined();
});

const turn = (left: number, top: number, words: string) =>
  `<div class="q" data-box="990 ${top} 280 30"><p style="background-color: rgb(1, 2, 3)" data-box="${left} ${top} 120 30">${words}</p></div>`;

test('nor does a talk with an assistant in another column take its place', () => {
  const panel = `<div data-box="990 0 290 800"><div style="overflow-y: auto" data-box="990 60 280 600">${turn(990, 70, '您好,请问')}${turn(1140, 110, '月季黄叶')}${turn(990, 150, '少浇水')}</div>
    <textarea placeholder="问问" data-box="990 700 280 60"></textarea><button data-box="990 770 60 20">提问</button></div>`;
  expect(findBeside('算了退款吧', panel)?.getAttribute('placeholder')).toBeNull();
});
