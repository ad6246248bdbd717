import { expect, test } from 'vitest';
import { placesOf } from '../../../lib/sites/generic/places';
import { layOutRows } from './lay-out-rows';

/** Bubbles of 200 to 240 px in a list of 600. */
function sidesAt(lefts: readonly number[], widths: readonly number[], style = ''): readonly (string | undefined)[] {
  const { list, rows } = layOutRows(
    lefts
      .map(
        (left, at) =>
          `<div data-box="0 ${at * 40} 600 30"><p data-box="${left} ${at * 40} ${widths[at]} 30">有货吗 ${at}</p></div>`,
      )
      .join(''),
  );
  list.setAttribute('style', style);
  return placesOf(rows, list);
}

test('bubbles at the left are the buyer’s, at the right the agent’s, in the middle nobody’s', () => {
  expect(sidesAt([0, 400, 200], [220, 200, 200])).toEqual(['buyer', 'agent', 'system']);
});

test('where people write from right to left the sides are turned round', () => {
  expect(sidesAt([0, 400], [220, 200], 'direction: rtl')).toEqual(['agent', 'buyer']);
});

test('rows that all begin at one edge are told by something else, whatever their lengths', () => {
  expect(sidesAt([0, 0, 0], [120, 500, 300])).toEqual([undefined, undefined, undefined]);
});

test('a line of the page that begins before the words does not part rows of one edge', () => {
  expect(sidesAt([70, 70, 0, 70, 70, 70], [530, 200, 240, 300, 120, 530])).toEqual(Array(6).fill(undefined));
});

test('answers moved in from the left edge are not at the right edge', () => {
  expect(sidesAt([0, 120, 0, 120], [200, 460, 180, 400])).toEqual(['buyer', undefined, 'buyer', undefined]);
});

test('a word on a rule at the right edge is nobody’s, and leaves rows of one edge as they are', () => {
  const { list, rows } = layOutRows(
    [0, 0, 0]
      .map((_, at) => `<div data-box="0 ${at * 40} 600 30"><p data-box="0 ${at * 40} 200 30">有货吗</p></div>`)
      .join('') + '<div data-box="0 120 600 30"><hr><p data-box="560 120 40 30">新消息</p></div>',
  );
  expect(placesOf(rows, list)).toEqual([undefined, undefined, undefined, 'system']);
});

test('the only answer among many questions stands at the other edge', () => {
  const lefts = [...Array.from({ length: 11 }, () => 60), 250];
  const widths = [...Array.from({ length: 11 }, (_, at) => 120 + at * 10), 340];
  expect(sidesAt(lefts, widths)).toEqual([...Array.from({ length: 11 }, () => 'buyer'), 'agent']);
});

test('the only row that is moved in does not', () => {
  const lefts = [...Array.from({ length: 11 }, () => 60), 120];
  const widths = [...Array.from({ length: 11 }, (_, at) => 120 + at * 10), 470];
  expect(sidesAt(lefts, widths)).toEqual(Array(12).fill(undefined));
});

test('of three rows the one in the middle is nobody’s, though each begins at an edge of its own', () => {
  expect(sidesAt([220, 0, 420], [160, 220, 180])).toEqual(['system', 'buyer', 'agent']);
});
