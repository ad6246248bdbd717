import { afterEach, expect, test } from 'vitest';
import { furnitureIn } from '../../../lib/sites/generic/furniture';

afterEach(() => {
  document.body.replaceChildren();
});

function part(tag: string, className: string, ...inside: (Element | string)[]): Element {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...inside);
  return element;
}

/** A row as a web component: its words in a slot within a bubble, and a receipt beside that, both in an open shadow root. */
function componentRow(words: string): readonly [row: Element, bubble: Element] {
  const row = part('div', '', part('p', 'words', words));
  const bubble = part('div', 'bubble', document.createElement('slot'));
  bubble.setAttribute('style', 'background-color: rgb(200, 250, 241)');
  row.attachShadow({ mode: 'open' }).append(bubble, part('span', 'meta', 'visto'));
  document.body.append(row);
  return [row, bubble];
}

test('a receipt beside the bubble of a web component is furniture, the words in its slot are none', () => {
  const rows = ['¿Sigue en pie la oferta?', 'Sí, hasta el domingo.', '¡Perfecto, gracias!'].map(componentRow);
  expect([
    ...furnitureIn(
      rows.map(([row]) => row),
      new Map(rows),
    ),
  ]).toEqual(['meta']);
});

/** A name with what the person is called below it, in a column beside the words. */
function memberRow(name: string, rank: string, words: string): Element {
  const who = part('div', 'who', part('b', 'nm', name), rank);
  return part('li', '', who, part('div', 'what', words));
}

test('the same few words in many rows are furniture, words that come back are none', () => {
  const rows = [
    memberRow('阿禾', '会员', '三十九码还有货吗'),
    memberRow('管理员', 'admin', '有的,今天能发'),
    memberRow('阿禾', '会员', '好的那我拍了'),
    memberRow('管理员', 'admin', '好的那我拍了'),
  ];
  document.body.append(...rows);
  const kinds = furnitureIn(rows, new Map());
  expect(kinds.has('who')).toBe(true);
  expect(kinds.has('what')).toBe(false);
});
