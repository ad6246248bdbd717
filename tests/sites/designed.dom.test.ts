import { afterEach, expect, test } from 'vitest';
import { isInComposer } from '../../lib/page/in-composer';
import { findDesignedComposer } from '../../lib/sites/designed';
import { GENERIC_PAGE } from '../../lib/sites/generic-page';
import { isWritable } from '../../lib/sites/visible';
import { layOut } from './layout';

const ROWS = ['在吗', '您好', '有货吗', '有的'].map(
  (text, at) =>
    `<div class="${at % 2 === 0 ? 'buyer' : 'self'}" data-box="${at % 2 === 0 ? 0 : 300} ${at * 50} 400 40"><span>${text}</span></div>`,
);
/** A chat around a frame, whose own document is written in as a whole. */
function chatAround(control: string): Document {
  layOut(`
    <div class="msg-list" style="overflow-y: auto" data-box="0 40 700 500">${ROWS.join('')}</div>
    <iframe data-box="0 560 700 160"></iframe>${control}`);
  const inner = document.implementation.createHTMLDocument();
  Object.defineProperty(inner, 'designMode', { value: 'on', configurable: true });
  const frame = document.querySelector('iframe');
  Object.defineProperty(inner, 'defaultView', { value: { parent: window, frameElement: frame }, configurable: true });
  return inner;
}
const SEND = '<button data-box="600 730 80 30">发送</button>';

afterEach(() => document.body.replaceChildren());

test('the body of a frame in design mode beside a conversation is the composer', () => {
  const inner = chatAround(SEND);
  expect(findDesignedComposer(inner)).toBe(inner.body);
  expect(GENERIC_PAGE.findComposer(inner)).toBe(inner.body);
  expect(isWritable(inner.body)).toBe(true);
});

test('a text with no conversation and nothing that sends around it is none', () => {
  const inner = chatAround('<button data-box="600 730 80 30">保存</button>');
  document.querySelector('.msg-list')?.remove();
  expect(findDesignedComposer(inner)).toBeUndefined();
});

test('a document that is not written in has none', () => {
  const inner = chatAround(SEND);
  Object.defineProperty(inner, 'designMode', { value: 'off' });
  expect(findDesignedComposer(inner)).toBeUndefined();
});

test('a key that the browser tells the root of is pressed in it', () => {
  const inner = chatAround(SEND);
  expect(isInComposer([inner.documentElement, inner], inner.body)).toBe(true);
  expect(isInComposer([inner], inner.body)).toBe(true);
  expect(isInComposer([document.documentElement, document], document.body)).toBe(false);
});
