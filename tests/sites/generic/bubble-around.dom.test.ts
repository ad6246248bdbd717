import { expect, test } from 'vitest';
import { bubbleAround } from '../../../lib/sites/generic/bubble-around';
import { layOut } from '../layout';

const GROUND = 'background-color: rgb(1, 2, 3)';

test('a message is the ground on which named words stand alone', () => {
  const page = layOut(
    `<main><div id="one" style="${GROUND}"><p><span>吓死我了</span></p></div><div style="${GROUND}"><span>想买</span></div></main>`,
  );
  const parts = [...page.querySelectorAll('span')];
  const unit = page.querySelector('main') as Element;
  expect(bubbleAround(parts[0] as Element, parts, unit).id).toBe('one');
});

test('a ground around several is not one message', () => {
  const page = layOut(`<main><div style="${GROUND}"><span>吓死我了</span><span>想买</span></div></main>`);
  const parts = [...page.querySelectorAll('span')];
  expect(bubbleAround(parts[0] as Element, parts, page.querySelector('main') as Element)).toBe(parts[0]);
});
