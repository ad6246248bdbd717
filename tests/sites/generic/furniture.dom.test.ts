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
