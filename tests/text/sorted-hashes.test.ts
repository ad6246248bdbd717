import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { packHashes } from '../../lib/text/packed-rows';
import type { SortedHashes } from '../../lib/text/sorted-hashes';
import { HASH_BITS, readSortedHashes, rowOf } from '../../lib/text/sorted-hashes';

function tableOf(ascending: Uint32Array): SortedHashes {
  const steps = readSortedHashes(packHashes(ascending));
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

const hash = fc.integer({ min: 0, max: 2 ** HASH_BITS - 1 });

test('every hash has the row it was given, and no other hash has one', () => {
  fc.assert(
    fc.property(fc.uniqueArray(hash, { maxLength: 500 }), fc.array(hash), (known, asked) => {
      const ascending = Uint32Array.from(known).toSorted();
      const table = tableOf(ascending);
      for (const one of [...known, ...asked]) expect(rowOf(table, one)).toBe(ascending.indexOf(one));
    }),
  );
});

test('the first and the last hash there can be are found', () => {
  const table = tableOf(Uint32Array.of(0, 2 ** HASH_BITS - 1));
  expect([rowOf(table, 0), rowOf(table, 2 ** HASH_BITS - 1), rowOf(table, 1)]).toEqual([0, 1, -1]);
});
