import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { HASH_BITS, rowOf, sortHashes } from '../../lib/text/sorted-hashes';

const hash = fc.integer({ min: 0, max: 2 ** HASH_BITS - 1 });

test('every hash has the row it was given, and no other hash has one', () => {
  fc.assert(
    fc.property(fc.uniqueArray(hash, { maxLength: 500 }), fc.array(hash), (known, asked) => {
      const ascending = Uint32Array.from(known).toSorted();
      const table = sortHashes(ascending);
      for (const one of [...known, ...asked]) expect(rowOf(table, one)).toBe(ascending.indexOf(one));
    }),
  );
});

test('the first and the last hash there can be are found', () => {
  const table = sortHashes(Uint32Array.of(0, 2 ** HASH_BITS - 1));
  expect([rowOf(table, 0), rowOf(table, 2 ** HASH_BITS - 1), rowOf(table, 1)]).toEqual([0, 1, -1]);
});
