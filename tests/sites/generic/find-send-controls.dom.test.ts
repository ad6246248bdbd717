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

test('any other button of the form submits it', () => {
  expect(sentBy(`${FACES}<button id="go" data-box="50 765 30 30">Go</button>`)).toEqual(['go']);
});

const component = (label: string, more = '') =>
  `<x-press id="x" tabindex="0" aria-label="${label}" ${more} data-box="560 765 30 30"><svg></svg></x-press>`;

test('a component that the Tab key reaches and that says that it sends is a button, whatever its tag', () => {
  expect(sentBy(`${FACES}${component('发送')}`)).toEqual(['x']);
  expect(sentBy(`${FACES}${component('发送', 'role="log"')}`)).not.toContain('x');
});
