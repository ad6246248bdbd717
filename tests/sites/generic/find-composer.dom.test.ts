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
