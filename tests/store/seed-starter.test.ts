import { describe, expect, test } from 'vitest';
import type { Bank } from '../../lib/store/bank';
import { removePhrase, savePhrase } from '../../lib/store/phrases';
import { bringStarter, seedStarter } from '../../lib/store/seed-starter';
import { readState } from '../../lib/store/write-once';
import { createDisk, idsIn, NOON, phraseOf, shipping, STARTER } from './in-memory';

const newer = STARTER.map((phrase) => ({ ...phrase, body: '新版内容', updatedAt: 2_000 }));

describe('seeding the phrases that ship', () => {
  test('fills an empty bank and does nothing the second time', async () => {
    const bank = createDisk().bank();
    await seedStarter(bank, STARTER);
    await seedStarter(bank, STARTER);
    expect(await bank.phrases.toArray()).toEqual(STARTER);
    expect(await readState(bank)).toEqual({ sequence: 1, phrases: 3 });
  });

  test('leaves an edit of the user alone, now and when a newer version ships', async () => {
    const bank = createDisk().bank();
    await seedStarter(bank, STARTER);
    await savePhrase(bank, { id: 'a', now: NOON }, phraseOf('starter:fhsj', { body: '我改过的' }));
    await seedStarter(bank, STARTER);
    await seedStarter(bank, newer);
    expect(await bank.phrases.get('starter:fhsj')).toMatchObject({ body: '我改过的' });
    expect(await bank.phrases.get('starter:thlc')).toMatchObject({ body: '新版内容' });
    expect(await readState(bank)).toMatchObject({ phrases: 3 });
  });

  test('leaves a removed phrase removed, now and when a newer version ships', async () => {
    const bank = createDisk().bank();
    await seedStarter(bank, STARTER);
    await removePhrase(bank, { id: 'a', now: NOON }, 'starter:fhsj');
    await seedStarter(bank, STARTER);
    await seedStarter(bank, newer);
    expect(await idsIn(bank)).toEqual(['starter:thlc', 'starter:zbhs']);
    expect(await readState(bank)).toMatchObject({ phrases: 2 });
  });

  test('adds what a newer version ships in addition', async () => {
    const bank = createDisk().bank();
    await seedStarter(bank, STARTER.slice(0, 1));
    await seedStarter(bank, STARTER);
    expect(await idsIn(bank)).toEqual(['starter:fhsj', 'starter:thlc', 'starter:zbhs']);
    expect(await readState(bank)).toEqual({ sequence: 2, phrases: 3 });
  });
});

const bodyOf = async (bank: Bank, id: string) => (await bank.phrases.get(id))?.body ?? '';

describe('a corrected text of a phrase that ships', () => {
  /** As they ship indeed: their date is never another. */
  const corrected = STARTER.map((phrase) => ({ ...phrase, body: `${phrase.body}改正过` }));

  test('reaches the rows that nobody touched with the edition that brings it, and no others', async () => {
    const bank = createDisk().bank();
    await bringStarter(bank, shipping(STARTER, 'first'));
    await savePhrase(bank, { id: 'a', now: NOON }, phraseOf('starter:fhsj', { body: '我改过的' }));
    await removePhrase(bank, { id: 'b', now: NOON }, 'starter:zbhs');
    const before = await readState(bank);
    await bringStarter(bank, shipping(corrected, 'second'));
    expect(await idsIn(bank)).toEqual(['starter:fhsj', 'starter:thlc']);
    expect(await bodyOf(bank, 'starter:fhsj')).toBe('我改过的');
    expect(await bodyOf(bank, 'starter:thlc')).toMatch(/改正过$/u);
    // Whoever shows the bank hears of it.
    expect(await readState(bank)).toEqual({ sequence: (before?.sequence ?? 0) + 1, phrases: 2 });
  });

  test('reaches a row that was corrected before, and never one that was edited in between', async () => {
    const bank = createDisk().bank();
    await bringStarter(bank, shipping(STARTER, 'first'));
    await bringStarter(bank, shipping(corrected, 'second'));
    await savePhrase(bank, { id: 'a', now: NOON }, phraseOf('starter:fhsj', { body: '我改过的' }));
    await bringStarter(bank, shipping(STARTER, 'third'));
    expect(await bodyOf(bank, 'starter:fhsj')).toBe('我改过的');
    expect(await bodyOf(bank, 'starter:thlc')).toBe(STARTER[1]?.body);
  });

  test('leaves a row alone that was edited and then said again as it shipped', async () => {
    const bank = createDisk().bank();
    await bringStarter(bank, shipping(STARTER, 'first'));
    await savePhrase(bank, { id: 'a', now: NOON }, STARTER[0] ?? phraseOf('none'));
    await bringStarter(bank, shipping(corrected, 'second'));
    expect(await bodyOf(bank, 'starter:fhsj')).toBe(STARTER[0]?.body);
  });

  test('changes nothing where the texts are the same under another edition', async () => {
    const bank = createDisk().bank();
    await bringStarter(bank, shipping(STARTER, 'first'));
    const before = await readState(bank);
    await bringStarter(bank, shipping(STARTER, 'second'));
    expect(await readState(bank)).toEqual(before);
  });

  test('waits where nobody knows any more in which language the rows were chosen', async () => {
    const bank = createDisk().bank();
    await bringStarter(bank, shipping(STARTER.slice(0, 2), 'first'));
    await bank.meta.delete('starter');
    await bringStarter(bank, shipping(corrected, 'second'));
    expect(await bodyOf(bank, 'starter:fhsj')).toBe(STARTER[0]?.body);
    expect(await bodyOf(bank, 'starter:zbhs')).toMatch(/改正过$/u);
  });
});
