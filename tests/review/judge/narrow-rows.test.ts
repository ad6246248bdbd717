import { expect, test } from 'vitest';
import { MOST, addRow, createNarrowRows, numberAt, setNumber } from '../../../lib/review/judge/narrow-rows';

test.each([4, 5])('rows of %i numbers give back what was written, each its own', (size) => {
  const rows = createNarrowRows(4, size);
  const number = (row: number, column: number) => ((row * size + column) % (2 * MOST + 1)) - MOST;
  for (let row = 0; row < 4; row += 1)
    for (let column = 0; column < size; column += 1) setNumber(rows, row, column, number(row, column));
  for (let row = 0; row < 4; row += 1) {
    const sums = new Float32Array(size + 2);
    addRow(rows, row, sums, 1);
    expect([...sums]).toEqual([0, ...Array.from({ length: size }, (_, column) => number(row, column)), 0]);
    expect(numberAt(rows, row, size - 1)).toBe(number(row, size - 1));
  }
});

test('what is greater becomes the greatest', () => {
  const rows = createNarrowRows(1, 2);
  setNumber(rows, 0, 0, 90);
  setNumber(rows, 0, 1, -90);
  expect([numberAt(rows, 0, 0), numberAt(rows, 0, 1)]).toEqual([MOST, -MOST]);
});
