import { expect, test } from 'vitest';
import { findList } from '../../../lib/sites/generic/find-list';
import { layOut } from '../layout';

const row = (says: string, top: number, words: string) =>
  `<div class="line" aria-label="${says}" data-box="0 ${top} 900 40"><p>${words}</p></div>`;

/** The class of the box in which a page's conversation is found, where nothing scrolls but the page. */
function listOn(barStyle: string): string | undefined {
  const field = layOut(
    `<div class="app"><main class="flow" data-box="0 60 900 1400">
      ${row('Message from Nora', 60, '在吗')}${row('You sent', 120, '在的')}${row('Message from Nora', 180, '有货吗')}${row('You sent', 240, '有的')}</main>
     <footer style="${barStyle}" data-box="0 740 900 60"><textarea data-box="10 745 800 50"></textarea></footer></div>`,
  ).querySelector('textarea');
  return field === null ? undefined : findList(field)?.className;
}

test('a conversation goes on behind a bar that stays while the page scrolls', () => {
  expect(listOn('position: fixed')).toBe('flow');
});

test('what reaches below a field that scrolls with it is no conversation above it', () => {
  expect(listOn('')).toBeUndefined();
});

const bubble = (says: string, top: number, words: string) =>
  `<div class="entry" aria-label="${says}" data-box="0 ${top} 900 190"><div class="message" style="overflow-y: scroll" data-box="0 ${top} 500 180">${words}</div></div>`;

/** The class of the list where each bubble scrolls by itself and nothing around them does. */
function listOfScrollingBubbles(): string | undefined {
  const field = layOut(
    `<div><div class="flow" data-box="0 0 900 600">${bubble('Message from Nora', 0, '在吗')}${bubble('You sent', 200, '在的')}${bubble('Message from Nora', 400, '有货吗')}</div>
     <textarea data-box="10 740 800 50"></textarea></div>`,
  ).querySelector('textarea');
  return field === null ? undefined : findList(field)?.className;
}

test('a message of many is not the conversation, though it be tall and scroll by itself', () => {
  expect(listOfScrollingBubbles()).toBe('flow');
});

const entry = (label: string, top: number, words: string) =>
  `<li class="entry" aria-label="${label}" data-box="0 ${top} 900 100"><p>${words}</p></li>`;

/** The class of the list where the field is its last entry, on a page that scrolls as a whole, with what its button says. */
function listWithField(says: string): string | undefined {
  const field = layOut(
    `<div><ul class="flow" data-box="0 0 900 700">${entry('Message from Nora', 0, '在吗')}${entry('You sent', 120, '在的')}${entry('Message from Nora', 240, '有货吗')}
      <li class="writing" data-box="0 360 900 120"><textarea data-box="0 360 900 100"></textarea></li>
      <button data-box="800 500 80 30">${says}</button></ul></div>`,
  ).querySelector('textarea');
  return field === null ? undefined : findList(field)?.className;
}

test('a field that is the last entry of a list and sends has its conversation there', () => {
  expect(listWithField('Send')).toBe('flow');
});

test('one whose button publishes has not: remarks of many look the same', () => {
  expect(listWithField('发表评论')).toBeUndefined();
});

/** A field in parts of the page's own making, one of which scrolls and stands around it in a slot. */
function fieldInParts(): Element {
  const bar = document.createElement('x-bar');
  const outer = document.createElement('x-field');
  const box = document.createElement('div');
  box.setAttribute('data-box', '0 742 900 48');
  box.style.overflowY = 'auto';
  box.className = 'box';
  const field = document.createElement('textarea');
  field.setAttribute('data-box', '10 745 880 40');
  box.append(document.createElement('slot'));
  outer.append(field);
  outer.attachShadow({ mode: 'open' }).append(box);
  outer.setAttribute('data-box', '0 740 900 50');
  bar.append(outer);
  bar.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
  bar.setAttribute('data-box', '0 740 900 60');
  return bar;
}

test('a box that scrolls around the field itself is no conversation', () => {
  const page = layOut(
    `<div class="app"><div class="log" role="log" style="overflow-y: auto" data-box="0 60 900 680">${row('Message from Nora', 60, '在吗')}${row('You sent', 120, '在的')}</div></div>`,
  );
  page.querySelector('.app')?.append(fieldInParts());
  const field = page.querySelector('textarea');
  expect(field === null ? undefined : findList(field)?.className).toBe('log');
});

test('tools above a field and buttons below it in a box that scrolls are no conversation', () => {
  const field = layOut(
    `<div style="overflow-y: auto" data-box="0 600 900 200">${row('Message from Nora', 600, '表情')}
      <textarea data-box="0 650 900 90"></textarea>${row('You sent', 745, '发送')}</div>`,
  ).querySelector('textarea');
  expect(field === null ? undefined : findList(field)).toBeUndefined();
});
