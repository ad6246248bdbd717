import { expect, test } from 'vitest';
import { sidesByEdge } from '../../../lib/sites/generic/edges';

/** In a frame from 0 to 600. */
function sidesOf(...places: readonly (readonly [left: number, right: number, isBare?: boolean])[]) {
  return sidesByEdge(
    places.map(([left, right, isBare = false]) => ({ left, right, isBare })),
    places.map(([left, right]) => left - (600 - right)),
  );
}

test('a long message begins or ends where the others of its side do', () => {
  expect(sidesOf([50, 200], [50, 300], [400, 550], [300, 550], [50, 560], [45, 550])).toEqual([
    'left',
    'left',
    'right',
    'right',
    'left',
    'right',
  ]);
});

test('what fills the whole width, or ends nowhere in particular, tells nothing', () => {
  expect(sidesOf([50, 200], [50, 300], [400, 550], [300, 550], [50, 550], [20, 580]).slice(4)).toEqual([
    undefined,
    undefined,
  ]);
});

test('one message at an edge makes none', () => {
  expect(sidesOf([50, 200], [400, 550])).toEqual([undefined, undefined]);
});

test('words on bare ground are told by words on bare ground', () => {
  expect(sidesOf([50, 200], [50, 300], [50, 590, true], [60, 200, true], [60, 300, true]).slice(2)).toEqual([
    undefined,
    'left',
    'left',
  ]);
});
