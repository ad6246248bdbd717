import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { seedStarter } from '../../lib/store/seed-starter';
import { readSnapshot, writeSnapshot } from '../../lib/store/snapshot';
import { createArea, createDisk, phraseOf, STARTER } from './in-memory';

describe('a snapshot', () => {
  test('gives back every phrase, whatever it is written in', async () => {
    const bank = createDisk().bank();
    const area = createArea();
    const phrases = ['亲,在的😊', '𠮷野家\r\n退換貨', '=1+1\u0000"', '"]}'].map((body, place) =>
      phraseOf(`p${place}`, { body, keywords: ['发货', '幾時'] }),
    );
    await bank.phrases.bulkAdd(phrases);
    await seedStarter(bank, STARTER);
    expect(await writeSnapshot(bank, area)).toEqual({ ok: true, phrases: 7 });
    const snapshot = await readSnapshot(area);
    expect(snapshot?.phrases).toEqual([...phrases, ...STARTER]);
    expect(Object.keys(snapshot?.seeded ?? {})).toHaveLength(3);
    expect(snapshot?.sequence).toBe(1);
  });

  test('is small beside the bank it holds', async () => {
    const bank = createDisk().bank();
    const area = createArea();
    await bank.phrases.bulkAdd(Array.from({ length: 5_000 }, (_, place) => phraseOf(`p${place}`)));
    await writeSnapshot(bank, area);
    expect(area.kept.get('bank.snapshot')?.length).toBeLessThan(200_000);
  });

  test.each([
    ['nothing', undefined],
    ['something else', 'text'],
    ['another format', { format: 2, gzip: '' }],
    ['no base64', { format: 1, gzip: '%%%' }],
    ['no gzip', { format: 1, gzip: btoa('plain') }],
  ])('is taken as absent where there is %s', async (_, stored) => {
    const area = createArea();
    if (stored !== undefined) await area.set({ 'bank.snapshot': stored });
    expect(await readSnapshot(area)).toBeUndefined();
  });

  test('is taken as absent when any part of it is garbled', async () => {
    const bank = createDisk().bank();
    const area = createArea();
    await seedStarter(bank, STARTER);
    await writeSnapshot(bank, area);
    const { gzip } = (await area.get('bank.snapshot'))['bank.snapshot'] as { gzip: string };
    const place = Math.floor(gzip.length / 2);
    const garbled = gzip.slice(0, place) + (gzip[place] === 'A' ? 'B' : 'A') + gzip.slice(place + 1);
    await area.set({ 'bank.snapshot': { format: 1, gzip: garbled } });
    expect(await readSnapshot(area)).toBeUndefined();
  });

  test('of a bank too large keeps the phrases of the agent and forgets the others were seeded', async () => {
    const bank = createDisk().bank();
    const area = createArea();
    await bank.phrases.bulkAdd([
      phraseOf('mine:1'),
      ...Array.from({ length: 700 }, (_, place) =>
        phraseOf(`shop:${place}`, { owner: 'shop', body: randomBytes(7_000).toString('base64') }),
      ),
    ]);
    await seedStarter(bank, STARTER);
    expect(await writeSnapshot(bank, area)).toEqual({ ok: true, phrases: 1 });
    expect(await readSnapshot(area)).toMatchObject({ phrases: [phraseOf('mine:1')], seeded: {} });
  });

  test('that finds no room says so and leaves the one before', async () => {
    const bank = createDisk().bank();
    const area = createArea();
    await seedStarter(bank, STARTER);
    await writeSnapshot(bank, area);
    const full = { ...area, set: async () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')) };
    expect(await writeSnapshot(bank, full)).toEqual({ ok: false, reason: 'quota' });
    expect((await readSnapshot(area))?.phrases).toHaveLength(3);
  });
});
