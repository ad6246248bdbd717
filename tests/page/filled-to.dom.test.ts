import { beforeEach, expect, test } from 'vitest';
import { filledTo } from '../../lib/page/filled-to';
import { layOut } from '../sites/layout';

const COLUMN = { left: 900, top: 0, right: 1200, bottom: 800 };

/** happy-dom lays nothing out: words stand where their element does. */
function boxOfWords(this: Range): DOMRectList {
  const box = this.startContainer.parentElement?.getBoundingClientRect();
  return (box === undefined ? [] : [box]) as unknown as DOMRectList;
}
beforeEach(() => {
  Range.prototype.getClientRects = boxOfWords;
});
const lowest = (html: string) => filledTo(layOut(html).body, COLUMN);
const column = (inner: string) => lowest(`<aside data-box="880 0 400 800">${inner}</aside>`);

test('a column without a word is empty, whatever boxes stand in it', () => {
  expect(lowest('<aside data-box="880 0 400 800"><div data-box="890 0 380 700"></div></aside>')).toBe(0);
});

test('words, pictures and fields count where they stand', () => {
  expect(column('<p data-box="910 100 200 20">订单号</p>')).toBeGreaterThanOrEqual(120);
  expect(column('<img alt="" data-box="910 300 50 50">')).toBe(350);
  expect(column('<textarea data-box="910 400 200 60"></textarea>')).toBe(460);
});

test('words beside the column do not count', () => {
  expect(lowest('<p data-box="100 500 300 20">在吗</p>')).toBe(0);
});

test('what cannot be seen does not count', () => {
  expect(lowest('<p hidden>看不见</p>')).toBe(0);
});

test('nothing counts below the column', () => {
  expect(lowest('<p data-box="910 700 200 300">很长</p>')).toBe(800);
});
