import { describe, expect, test } from 'vitest';
import { gzipText } from '../../lib/store/backup/gzip-text';
import { seedStarter } from '../../lib/store/seed-starter';
import { packSnapshot, takeSnapshot, unpackSnapshot, withoutShop } from '../../lib/store/snapshot';
import { createDisk, phraseOf, STARTER } from './in-memory';

describe('a snapshot', () => {
  test('gives back every phrase, whatever it is written in, and what was chosen', async () => {
    const bank = createDisk().bank();
    const phrases = ['亲,在的😊', '𠮷野家\r\n退換貨', '=1+1\u0000"', '"]}'].map((body, place) =>
      phraseOf(`p${place}`, { body, keywords: ['发货', '幾時'] }),
    );
    await bank.phrases.bulkAdd(phrases);
    await seedStarter(bank, STARTER);
    await bank.meta.bulkPut([
      { key: 'groups', value: ['售后/退货'] },
      { key: 'staged:a 0', value: [] },
    ]);
    const again = await unpackSnapshot(await packSnapshot(await takeSnapshot(bank)));
    expect(again?.phrases).toEqual([...phrases, ...STARTER]);
    expect(Object.keys(again?.seeded ?? {})).toHaveLength(3);
    expect(again?.sequence).toBe(1);
    expect(again?.meta).toEqual([{ key: 'groups', value: ['售后/退货'] }]);
  });

  test('is small beside the bank it holds', async () => {
    const bank = createDisk().bank();
    await bank.phrases.bulkAdd(Array.from({ length: 5_000 }, (_, place) => phraseOf(`p${place}`)));
    expect((await packSnapshot(await takeSnapshot(bank))).length).toBeLessThan(200_000);
  });

  test('without the shop’s phrases forgets that those were seeded', async () => {
    const bank = createDisk().bank();
    await bank.phrases.add(phraseOf('mine:1'));
    await seedStarter(bank, STARTER);
    expect(withoutShop(await takeSnapshot(bank))).toMatchObject({
      phrases: [phraseOf('mine:1')],
      seeded: {},
      whole: false,
    });
  });

  test('garbled anywhere is no snapshot', async () => {
    const bank = createDisk().bank();
    await seedStarter(bank, STARTER);
    const packed = await packSnapshot(await takeSnapshot(bank));
    const place = Math.floor(packed.length / 2);
    const garbled = packed.slice(0, place) + (packed[place] === 'A' ? 'B' : 'A') + packed.slice(place + 1);
    for (const text of [garbled, '%%%', btoa('plain'), '']) expect(await unpackSnapshot(text)).toBeUndefined();
  });

  test('of the version before it is read', async () => {
    const packed = await gzipText(
      JSON.stringify({ phrases: [phraseOf('p1'), { id: 'torn' }], seeded: {}, sequence: 4 }),
    );
    expect(await unpackSnapshot(packed)).toEqual({
      phrases: [phraseOf('p1')],
      seeded: {},
      sequence: 4,
      meta: [],
      whole: true,
    });
  });
});
