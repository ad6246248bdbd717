import { expect, test } from 'vitest';
import { isAvatar, isInitials } from '../../../lib/sites/generic/initials';
import { layOut } from '../layout';

const ROUND = 'border-radius: 50%; background-color: rgb(90, 120, 200)';

function partOf(letters: string, box: string, style: string): Element {
  const part = layOut(`<i class="a" data-box="${box}" style="${style}">${letters}</i>`).querySelector('.a');
  if (part === null) throw new Error('nothing was laid out');
  return part;
}

test.each([
  ['a round ground', 'NQ', '0 0 36 36', ROUND, true],
  ['one character on a round ground', '云', '0 0 40 40', ROUND, true],
  ['a square with soft corners', '小云', '0 0 32 32', 'border-radius: 4px; background-color: rgb(1, 2, 3)', true],
  ['an emoji on a round ground', '🤖', '0 0 36 36', ROUND, true],
  ['an emoji in a bubble', '👍', '0 0 38 37', 'border-radius: 4px; background-color: rgb(1, 2, 3)', false],
  ['a word', 'Nora', '0 0 36 36', ROUND, false],
  ['a bubble wider than high', '好的', '0 0 64 36', ROUND, false],
  ['a count at a corner', '12', '0 0 14 14', ROUND, false],
  ['bare ground', 'NQ', '0 0 36 36', 'border-radius: 50%', false],
  ['a ring', 'NQ', '0 0 36 36', 'border-radius: 50%; border: 1px solid rgb(9, 9, 9)', true],
  ['sharp corners', 'NQ', '0 0 36 36', 'background-color: rgb(1, 2, 3); border-radius: 0px', false],
])('%s: letters as a picture %s', (_, letters, box, style, wanted) => {
  expect(isInitials(partOf(letters, box, style), letters)).toBe(wanted);
});

test.each([
  ['one letter alone stands for a person anywhere', 'N', '', true],
  ['two letters on a ground do', 'NQ', ROUND, true],
  ['a word for oneself is a name', '您', '', false],
  ['unless it is drawn as a picture', '我', ROUND, true],
  ['two letters of a line do not', '好的', '', false],
  ['words on a round ground do not', '在的呢', ROUND, false],
])('%s', (_, letters, style, wanted) => {
  expect(isAvatar(partOf(letters, '0 0 36 36', style).firstChild as Text)).toBe(wanted);
});

/** A slot has no box of its own. */
function slotted(style: string): Text {
  const text = document.createTextNode('芝');
  const host = layOut(`<x-face class="face" data-box="0 0 40 40" style="${style}"></x-face>`).querySelector('.face');
  const slot = document.createElement('slot');
  host?.attachShadow({ mode: 'open' }).append(slot);
  slot.dataset.box = '0 0 0 0';
  host?.append(text);
  return text;
}

test('a letter in the slot of a round element is a picture', () => {
  const text = slotted(ROUND);
  expect(isInitials(text.parentElement as Element, '芝')).toBe(true);
  expect(isInitials(text.parentElement?.shadowRoot?.firstElementChild as Element, '芝')).toBe(true);
});

test('in that of an element without a ground it is none', () => {
  expect(isInitials(slotted('').parentElement as Element, '芝')).toBe(false);
});

function drawn(letters: string): Text {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  text.append(letters);
  svg.append(text);
  document.body.replaceChildren(svg);
  return text.firstChild as Text;
}

test('two letters that are drawn are a picture, a word that is drawn is none', () => {
  expect(isAvatar(drawn('宏张'))).toBe(true);
  expect(isAvatar(drawn('宏达五金'))).toBe(false);
});
