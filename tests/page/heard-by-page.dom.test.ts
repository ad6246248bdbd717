import { beforeEach, expect, test } from 'vitest';
import { isHeardByPage } from '../../lib/page/heard-by-page';

const make = (name: string, attributes: Readonly<Record<string, string>> = {}) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};
const composer = make('textarea');
const chat = make('div', { tabindex: '-1' });
const rows = make('div', { tabindex: '0', style: 'overflow-y: auto' });
const entry = make('div', { tabindex: '0' });
const tab = make('div', { tabindex: '0', role: 'tab' });
const button = make('button');
const notes = make('textarea');

beforeEach(() => {
  chat.replaceChildren(rows, composer);
  document.body.replaceChildren(chat, entry, tab, button, notes);
});

function heard(target: EventTarget, init: KeyboardEventInit = {}): boolean | undefined {
  let answer: boolean | undefined;
  const note = (event: KeyboardEvent) => {
    answer = isHeardByPage(event, composer);
  };
  window.addEventListener('keydown', note, { capture: true, once: true });
  target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, ...init }));
  return answer;
}

test.each([
  ['the bare page', document.body],
  ['the document, as a script presses it', document],
  ['a box around the composer', chat],
  ['the messages', rows],
])('an Enter on %s is the page’s, which may send by it', (_, target) => {
  expect(heard(target)).toBe(true);
});

test.each([
  ['an entry of a list', entry],
  ['a tab', tab],
  ['a button', button],
  ['another field', notes],
])('%s takes its own Enter', (_, target) => {
  expect(heard(target)).toBe(false);
});

test('a shortcut is heard wherever the keyboard is, but in another field', () => {
  expect(heard(entry, { ctrlKey: true })).toBe(true);
  expect(heard(button, { metaKey: true })).toBe(true);
  expect(heard(notes, { ctrlKey: true })).toBe(false);
});
