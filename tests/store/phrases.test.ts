import { describe, expect, test } from 'vitest';
import type { Phrase } from '../../lib/chat/phrase';
import { readVersions } from '../../lib/store/history';
import { pruneBank, removePhrase, restorePhrase, savePhrase } from '../../lib/store/phrases';
import { readState } from '../../lib/store/write-once';
import { createDisk, DAY, idsIn, NOON, phraseOf } from './in-memory';

function diskIsFull(): never {
  throw new DOMException('The disk is full', 'QuotaExceededError');
}

const once = (id: string, now = NOON) => ({ id, now });

describe('saving a phrase', () => {
  test('keeps it over a restart, stamped with the time of the write', async () => {
    const disk = createDisk();
    await savePhrase(disk.bank(), once('a'), phraseOf('p1', { updatedAt: 5 }));
    expect(await disk.bank().phrases.toArray()).toEqual([phraseOf('p1', { updatedAt: NOON })]);
  });

  test('changes nothing when the same message comes twice, even with other words', async () => {
    const bank = createDisk().bank();
    await savePhrase(bank, once('a'), phraseOf('p1', { body: '第一次' }));
    const again = await savePhrase(bank, once('a', NOON + 1), phraseOf('p1', { body: '第二次' }));
    expect(again).toEqual({ ok: true });
    expect(await bank.phrases.get('p1')).toMatchObject({ body: '第一次', updatedAt: NOON });
    expect(await readState(bank)).toEqual({ sequence: 1, phrases: 1 });
  });

  test('replaces the phrase of the same id without counting it twice', async () => {
    const bank = createDisk().bank();
    await savePhrase(bank, once('a'), phraseOf('p1'));
    await savePhrase(bank, once('b'), phraseOf('p1', { title: '新标题' }));
    expect(await readState(bank)).toEqual({ sequence: 2, phrases: 1 });
    expect(await bank.phrases.get('p1')).toMatchObject({ title: '新标题' });
  });

  test('says quota and keeps the old row when the disk is full', async () => {
    const bank = createDisk().bank();
    await savePhrase(bank, once('a'), phraseOf('p1', { body: '旧的' }));
    bank.phrases.hook('updating', diskIsFull);
    expect(await savePhrase(bank, once('b'), phraseOf('p1', { body: '新的' }))).toEqual({ ok: false, reason: 'quota' });
    bank.phrases.hook('updating').unsubscribe(diskIsFull);
    expect(await bank.phrases.get('p1')).toMatchObject({ body: '旧的' });
    expect(await savePhrase(bank, once('b'), phraseOf('p1', { body: '新的' }))).toEqual({ ok: true });
    expect(await bank.phrases.get('p1')).toMatchObject({ body: '新的' });
  });

  test('keeps a fault of the program an exception', async () => {
    const bank = createDisk().bank();
    bank.phrases.hook('creating', () => {
      throw new TypeError('a mistake in the code');
    });
    await expect(savePhrase(bank, once('a'), phraseOf('p1'))).rejects.toThrow('a mistake in the code');
  });
});

describe('saving a phrase that was changed elsewhere meanwhile', () => {
  const BEGUN = phraseOf('p1', { updatedAt: 1 });

  async function bankWith(elsewhere: Partial<Phrase>) {
    const bank = createDisk().bank();
    await savePhrase(bank, once('a'), BEGUN);
    await savePhrase(bank, once('b', NOON + 1), { ...BEGUN, ...elsewhere }, BEGUN);
    return bank;
  }

  test('keeps both where they changed different things', async () => {
    const bank = await bankWith({ samples: ['几号发'], pinned: true });
    expect(await savePhrase(bank, once('c', NOON + 2), { ...BEGUN, body: '我写的' }, BEGUN)).toEqual({ ok: true });
    expect(await bank.phrases.get('p1')).toMatchObject({ body: '我写的', samples: ['几号发'], pinned: true });
  });

  test('is refused where both changed the same, and nothing is overwritten', async () => {
    const bank = await bankWith({ body: '别处写的' });
    const mine = { ...BEGUN, body: '我写的' };
    expect(await savePhrase(bank, once('c'), mine, BEGUN)).toEqual({ ok: false, reason: 'changed' });
    expect(await bank.phrases.get('p1')).toMatchObject({ body: '别处写的' });
  });

  test('holds all the same where somebody says so, and what it replaces stays as a version', async () => {
    const bank = await bankWith({ body: '别处写的' });
    expect(await savePhrase(bank, once('c', NOON + 2), { ...BEGUN, body: '我写的' })).toEqual({ ok: true });
    expect(await bank.phrases.get('p1')).toMatchObject({ body: '我写的' });
    expect((await readVersions(bank, 'p1'))[0]?.phrase.body).toBe('别处写的');
  });

  test('does not bring a deleted one back unasked', async () => {
    const bank = await bankWith({});
    await removePhrase(bank, once('c'), 'p1');
    const mine = { ...BEGUN, body: '我写的' };
    expect(await savePhrase(bank, once('d'), mine, BEGUN)).toEqual({ ok: false, reason: 'not-found' });
    expect(await idsIn(bank)).toEqual([]);
  });
});

describe('removing a phrase', () => {
  test('can be undone and brings it back as it was', async () => {
    const bank = createDisk().bank();
    await savePhrase(bank, once('a'), phraseOf('p1'));
    await removePhrase(bank, once('b', NOON + 1), 'p1');
    expect(await idsIn(bank)).toEqual([]);
    expect(await restorePhrase(bank, once('c', NOON + 2), 'p1')).toEqual({ ok: true });
    expect(await bank.phrases.toArray()).toEqual([phraseOf('p1')]);
    expect(await readState(bank)).toEqual({ sequence: 3, phrases: 1 });
  });

  test('of one that is already gone is fulfilled', async () => {
    expect(await removePhrase(createDisk().bank(), once('a'), 'p1')).toEqual({ ok: true });
  });

  test('can no longer be undone when it was pruned, and says so', async () => {
    const bank = createDisk().bank();
    await savePhrase(bank, once('a'), phraseOf('p1'));
    await removePhrase(bank, once('b'), 'p1');
    await pruneBank(bank, NOON + DAY);
    expect(await restorePhrase(bank, once('c'), 'p1')).toEqual({ ok: false, reason: 'not-found' });
    expect(await bank.applied.count()).toBe(0);
  });

  test('keeps what is younger than the limit of pruning', async () => {
    const bank = createDisk().bank();
    await savePhrase(bank, once('a'), phraseOf('p1'));
    await removePhrase(bank, once('b'), 'p1');
    await pruneBank(bank, NOON);
    expect(await restorePhrase(bank, once('c'), 'p1')).toEqual({ ok: true });
  });
});
