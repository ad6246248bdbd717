import { expect, test } from 'vitest';
import { findSendControlsNear } from '../../../lib/sites/generic/find-send-controls';
import { layOut } from '../layout';

/** The ids of what sends in a form where nothing stands behind the field that could. */
function sentBy(controls: string): readonly string[] {
  const field = layOut(
    `<form data-box="0 700 600 60"><div id="field" contenteditable="true" data-box="0 700 600 60"></div>${controls}</form>`,
  ).getElementById('field');
  return field === null ? [] : findSendControlsNear(field).map(({ id }) => id);
}

const FACES = '<button id="face" class="emoji-icon" data-box="10 765 30 30"><svg></svg></button>';

test('where only the Enter key sends, the button that picks a face does not', () => {
  expect(sentBy(FACES)).toEqual([]);
});

test('a word that returns at other heights is what rows say at their heads', () => {
  expect(sentBy('<div id="a" data-box="0 560 30 16">回复</div><div id="b" data-box="0 640 30 16">回复</div>')).toEqual(
    [],
  );
});

test('any other button of the form submits it', () => {
  expect(sentBy(`${FACES}<button id="go" data-box="50 765 30 30">Go</button>`)).toEqual(['go']);
});

const component = (label: string, more = '') =>
  `<x-press id="x" tabindex="0" aria-label="${label}" ${more} data-box="560 765 30 30"><svg></svg></x-press>`;

test('a component that the Tab key reaches and that says that it sends is a button, whatever its tag', () => {
  expect(sentBy(`${FACES}${component('发送')}`)).toEqual(['x']);
  expect(sentBy(`${FACES}${component('发送', 'role="log"')}`)).not.toContain('x');
});

test('the label that lies in the field sends nothing, whatever it says', () => {
  const field = layOut(
    `<div data-box="0 700 600 60"><div data-box="0 700 500 60"><span id="label" data-box="10 710 40 20">回复</span><textarea aria-label="回复" data-box="0 700 500 60"></textarea></div>
     <button id="go" aria-label="发送" data-box="560 700 40 40"></button></div>`,
  ).querySelector('textarea');
  expect(field === null ? [] : findSendControlsNear(field).map(({ id }) => id)).toEqual(['go']);
});

/** A component around another, as libraries make a field of them: a wrapper in a shadow root. */
function boxed(inside: Element): Element {
  const host = document.createElement('x-box');
  const wrapper = document.createElement('div');
  wrapper.append(inside);
  host.attachShadow({ mode: 'open' }).append(wrapper);
  return host;
}

test('a field made of components in one another is as near to its button as any', () => {
  const bar = layOut(
    '<div id="bar" data-box="0 700 600 60"><button id="go" data-box="560 700 30 30">发送</button></div>',
  );
  const field = document.createElement('textarea');
  field.setAttribute('data-box', '0 700 500 60');
  bar.getElementById('bar')?.prepend([1, 2, 3, 4, 5].reduce<Element>(boxed, field));
  expect(findSendControlsNear(field).map(({ id }) => id)).toContain('go');
});

test('the bar around a button is none, though it is called after it', () => {
  const bar =
    '<div id="bar" class="send-bar" data-box="0 765 600 30"><button id="go" data-box="500 765 60 30">发 送</button></div>';
  expect(sentBy(bar)).toEqual(['go']);
});
