import { expect, test } from 'vitest';
import { endsOf } from '../../../lib/sites/generic/ends-of';

test('a short list is looked at whole, of a long one its ends in their order', () => {
  const few = Array.from({ length: 200 }, (_, at) => at);
  expect(endsOf(few)).toEqual(few);
  const ends = endsOf(Array.from({ length: 2_000 }, (_, at) => at));
  expect(ends).toHaveLength(120);
  expect([ends[0], ends[59], ends[60], ends.at(-1)]).toEqual([0, 59, 1_940, 1_999]);
});
