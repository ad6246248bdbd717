import { describe, expect, test } from 'vitest';
import { removePhrase, savePhrase } from '../../lib/store/phrases';
import { seedStarter } from '../../lib/store/seed-starter';
import { readState } from '../../lib/store/write-once';
import { createDisk, idsIn, NOON, phraseOf, STARTER } from './in-memory';

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
