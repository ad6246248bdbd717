import { afterEach, expect, test } from 'vitest';
import { furnitureIn } from '../../../lib/sites/generic/furniture';

afterEach(() => {
  document.body.replaceChildren();
});

/** A row as a web component: its words in a slot within a bubble, and a receipt beside that, both in an open shadow root. */
function componentRow(words: string): readonly [row: Element, bubble: Element] {
  const row = document.createElement('div');
  row.innerHTML = `<p class="words">${words}</p>`;
  row.attachShadow({ mode: 'open' }).innerHTML =
    '<div class="bubble" style="background-color: rgb(200, 250, 241)"><slot></slot></div><span class="meta">visto</span>';
  document.body.append(row);
  const bubble = row.shadowRoot?.querySelector('.bubble');
  if (bubble === null || bubble === undefined) throw new Error('no bubble');
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
