import { describe, expect, test } from 'vitest';
import { decodeRows, encodeRows } from '../../../lib/review/judge/code-rows';
import { MOST, addRow } from '../../../lib/review/judge/sparse-rows';
import { createRandom } from '../../../lib/suggest/intents/create-random';

const decoded = (coded: Uint8Array<ArrayBuffer>, count: number, size: number) => {
  const steps = decodeRows(coded, count, size);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const rows = step.value;
  const numbers = new Float32Array(count * size);
  for (let row = 0; row < count; row += 1) addRow(rows, row, numbers, row * size);
  return Int8Array.from(numbers);
};
const random = createRandom(7);
/** Columns of which each is wider than the one before. */
const SIZE = 5;
const ROWS = Int8Array.from({ length: SIZE * 40_000 }, (_, i) =>
  Math.max(-MOST, Math.min(MOST, Math.round((random() + random() - 1) * 3 ** (i % SIZE)))),
);

describe('coded rows', () => {
  test.each([
    ['of columns of many kinds', ROWS, SIZE],
    ['of one value', new Int8Array(3000).fill(-7), 3],
    ['of the widest values', Int8Array.of(-MOST, MOST, 0, -MOST), 2],
    ['of a value met once in very many', Int8Array.from({ length: 100_000 }, (_, i) => (i === 777 ? 5 : 0)), 1],
    ['of none', new Int8Array(0), 4],
  ])('%s are read as they were', (_, rows, size) => {
    expect(decoded(encodeRows(rows, size), rows.length / size, size)).toEqual(rows);
  });

  test('that are nearly all zeros take far less than a bit a number', () => {
    const rows = Int8Array.from({ length: 80_000 }, (_, i) => (i % 100 === 0 ? 1 : 0));
    expect(encodeRows(rows, 1).length).toBeLessThan(80_000 / 8 / 4);
  });

  test('cut short or of other bytes are numbers all the same, and the reading ends', () => {
    const coded = encodeRows(ROWS, SIZE);
    expect(decoded(coded.slice(0, coded.length / 2), 40_000, SIZE)).toHaveLength(ROWS.length);
    expect(
      decoded(
        Uint8Array.from({ length: 9000 }, () => 256 * random()),
        40_000,
        SIZE,
      ),
    ).toHaveLength(ROWS.length);
  });
});
