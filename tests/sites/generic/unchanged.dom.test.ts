import { beforeEach, expect, test, vi } from 'vitest';
import { recallUnchanged } from '../../../lib/sites/generic/unchanged';
import { noted, whileReading } from '../../../lib/sites/noted';
import { layOut } from '../layout';

const look = vi.fn<(row: Element) => string>(({ textContent }) => textContent);
const ask = noted(look);

function read(): readonly string[] {
  const rows = [...document.querySelectorAll('li')];
  look.mockClear();
  return whileReading(() => {
    recallUnchanged(rows);
    return rows.map((one) => ask(one));
  });
}

beforeEach(() => {
  layOut('<main><ul><li>在吗</li><li><b>在的</b></li><li>几点发货</li><li>四点前</li></ul></main>');
  document.querySelector('li')?.attachShadow({ mode: 'open' }).append('甲');
  read();
});

function row(at: number): Element {
  const found = document.querySelectorAll('li')[at];
  if (found === undefined) throw new Error('no such row');
  return found;
}

test('rows that are as they were are not looked at again', () => {
  expect(read()).toEqual(['在吗', '在的', '几点发货', '四点前']);
  expect(look).not.toHaveBeenCalled();
});

test('a new row is looked at, and the one that is the last no more', () => {
  document.querySelector('ul')?.append(Object.assign(document.createElement('li'), { textContent: '好的' }));
  expect(read().at(-1)).toBe('好的');
  expect(look.mock.calls.map(([{ textContent }]) => textContent)).toEqual(['四点前', '好的']);
});

test.each<[string, () => void, number]>([
  ['its words', () => row(1).firstElementChild?.replaceChildren('在哦'), 1],
  ['a word of its markup', () => row(1).firstElementChild?.setAttribute('hidden', ''), 1],
  ['its own style', () => row(2).setAttribute('style', 'opacity: 0'), 1],
  ['what is in its shadow root', () => row(0).shadowRoot?.replaceChildren('乙'), 1],
  ['a class of its neighbours', () => row(3).setAttribute('class', 'first-of-day'), 2],
  ['a theme around all of them', () => document.body.setAttribute('data-theme', 'dark'), 4],
])('%s makes a row new', (_, change, looked) => {
  change();
  expect(read()).toEqual([...document.querySelectorAll('li')].map(({ textContent }) => textContent));
  expect(look).toHaveBeenCalledTimes(looked);
});
