import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fuzzFile } from './fuzz-files';
import { createFuzzBank } from './play-import';

// `npm run fuzz:import` plays fifty thousand.
test('files of every kind, damaged or made up, come in whole, or not at all with a reason', async () => {
  const bank = createFuzzBank();
  const ends = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fuzzFile, fc.option(fc.nat(6), { nil: undefined }), async (file, full) => {
      const played = await bank.play(file, full);
      if (played.ok) ends.add(played.end);
      expect(played).toMatchObject({ ok: true });
    }),
    { numRuns: 300 },
  );
  expect([...ends]).toEqual(expect.arrayContaining(['read', 'disk full', 'unreadable', 'empty-file']));
  expect(Object.keys(Object.prototype)).toEqual([]);
}, 60_000);
