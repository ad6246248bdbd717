import { expect, test } from 'vitest';
import { MOST, MOST_COLUMNS, addRow, weighRow, writeSparseRows } from '../../../lib/review/judge/sparse-rows';

const ROWS = 21;

test.each([1, 5, MOST_COLUMNS])('rows of %i numbers give back what was written, each its own', (size) => {
  const number = (row: number, column: number) => ((row * size + column) % (2 * MOST + 1)) - MOST;
  const writer = writeSparseRows(ROWS);
  for (let row = 0; row < ROWS; row += 1) {
    for (let column = 0; column < size; column += 1) writer.put(column, number(row, column));
    writer.endRow();
  }
  const rows = writer.finish();
  for (let row = 0; row < ROWS; row += 1) {
    const sums = new Float32Array(size + 2);
    addRow(rows, row, sums, 1);
    const numbers = Array.from({ length: size }, (_, column) => number(row, column));
    expect([...sums]).toEqual([0, ...numbers, 0]);
    const weights = Float32Array.from(numbers, (_, column) => column + 1);
    expect(weighRow(rows, row, weights)).toBe(numbers.reduce((sum, one, column) => sum + one * (column + 1), 0));
  }
});

test('what is greater becomes the greatest', () => {
  const writer = writeSparseRows(1);
  writer.put(0, 90);
  writer.put(1, -90);
  writer.endRow();
  const sums = new Float32Array(2);
  addRow(writer.finish(), 0, sums, 0);
  expect([...sums]).toEqual([MOST, -MOST]);
});

test('zeros take no room beyond their row', () => {
  const writer = writeSparseRows(100);
  for (let row = 0; row < 100; row += 1) {
    writer.put(3, 0);
    writer.endRow();
  }
  expect(writer.finish().entries).toHaveLength(0);
});
