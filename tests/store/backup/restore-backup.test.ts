import { describe, expect, test } from 'vitest';
import { listBackups } from '../../../lib/store/backup/backups';
import { compareWithBackup } from '../../../lib/store/backup/compare';
import type { Bank } from '../../../lib/store/bank';
import { createBankKeeper } from '../../../lib/store/bank-keeper';
import { readGroups } from '../../../lib/store/bulk';
import { removePhrase, savePhrase } from '../../../lib/store/phrases';
import { takeSnapshot } from '../../../lib/store/snapshot';
import { readState } from '../../../lib/store/write-once';
import { createArea, createDisk, idsIn, NOON, phraseOf, shipping, STARTER } from '../in-memory';

let keys = 0;
const once = () => ({ id: `key:${(keys += 1)}`, now: NOON + 1_000 });

/** A shop with a backup of two own phrases, that then changed one, removed one and added one. */
async function shopAfterMistake() {
  const disk = createDisk();
  const area = createArea();
  let clock = NOON;
  const place = { area, starter: shipping(STARTER), create: disk.bank, now: () => (clock += 1_000) };
  const keeper = createBankKeeper(place, () => undefined);
  const write = async (change: (bank: Bank) => ReturnType<typeof savePhrase>) => keeper.write(change);
  await write(async (bank) => savePhrase(bank, once(), phraseOf('p1', { body: '原来的话' })));
  await write(async (bank) => savePhrase(bank, once(), phraseOf('p2')));
  await keeper.backUp('change');
  const good = (await listBackups(area))[0]?.takenAt ?? 0;
  await write(async (bank) => savePhrase(bank, once(), phraseOf('p1', { body: '改坏的话' })));
  await write(async (bank) => removePhrase(bank, once(), 'p2'));
  await write(async (bank) => savePhrase(bank, once(), phraseOf('p3')));
  return { disk, area, keeper, good, bank: disk.bank() };
}

const STARTER_IDS = STARTER.map(({ id }) => id);

describe('comparing with a backup', () => {
  test('tells what would come back, change and go', async () => {
    const { bank, keeper } = await shopAfterMistake();
    const before = await takeSnapshot(bank);
    await keeper.write(async (open) => savePhrase(open, once(), phraseOf('p1', { body: '再改' })));
    await keeper.write(async (open) => savePhrase(open, once(), phraseOf('p4')));
    await keeper.write(async (open) => removePhrase(open, once(), 'p3'));
    const { added, changed, removed } = compareWithBackup(await bank.phrases.toArray(), before);
    expect(added.map(({ id }) => id)).toEqual(['p3']);
    expect(changed.map(({ now, kept }) => [now.body, kept.body])).toEqual([['再改', '改坏的话']]);
    expect(removed.map(({ id }) => id)).toEqual(['p4']);
  });

  test('takes nothing of the shop’s away where the backup left that out', () => {
    const phrases = [phraseOf('s1', { owner: 'shop' }), phraseOf('m1'), phraseOf('m2')];
    const partial = { phrases: [phraseOf('m1')], seeded: {}, sequence: 1, meta: [], whole: false };
    expect(compareWithBackup(phrases, partial)).toMatchObject({ added: [], changed: [], removed: [{ id: 'm2' }] });
  });
});

describe('restoring a backup', () => {
  test('makes the bank what it was', async () => {
    const { bank, keeper, good } = await shopAfterMistake();
    expect(await keeper.restoreBackup(once(), good)).toEqual({ ok: true });
    expect(await idsIn(bank)).toEqual(['p1', 'p2', ...STARTER_IDS]);
    expect(await bank.phrases.get('p1')).toMatchObject({ body: '原来的话' });
    expect((await readState(bank))?.phrases).toBe(5);
  });

  test('is undone by restoring the backup that it made first', async () => {
    const { area, bank, keeper, good } = await shopAfterMistake();
    await keeper.restoreBackup(once(), good);
    const before = (await listBackups(area)).find(({ cause }) => cause === 'restore');
    expect(await keeper.restoreBackup(once(), before?.takenAt ?? 0)).toEqual({ ok: true });
    expect(await idsIn(bank)).toEqual(['p1', 'p3', ...STARTER_IDS]);
    expect(await bank.phrases.get('p1')).toMatchObject({ body: '改坏的话' });
  });

  test('repeated after a kill changes nothing and makes no second backup', async () => {
    const { area, bank, keeper, good } = await shopAfterMistake();
    const key = once();
    await keeper.restoreBackup(key, good);
    await keeper.write(async (open) => savePhrase(open, once(), phraseOf('p5')));
    const listed = await listBackups(area);
    expect(await keeper.restoreBackup(key, good)).toEqual({ ok: true });
    expect(await listBackups(area)).toEqual(listed);
    expect(await idsIn(bank)).toContain('p5');
  });

  test('brings groups made by hand back as they were', async () => {
    const { bank, keeper, area } = await shopAfterMistake();
    await bank.meta.put({ key: 'groups', value: ['活动/双十一'] });
    await keeper.write(async (open) => savePhrase(open, once(), phraseOf('p6')));
    await keeper.backUp('change');
    const [newest] = await listBackups(area);
    await bank.meta.delete('groups');
    await keeper.restoreBackup(once(), newest?.takenAt ?? 0);
    expect(await readGroups(bank)).toEqual(['活动/双十一']);
  });

  test('that is not there or is damaged changes nothing', async () => {
    const { bank, keeper, area, good } = await shopAfterMistake();
    const ids = await idsIn(bank);
    expect(await keeper.restoreBackup(once(), 5)).toEqual({ ok: false, reason: 'not-found' });
    for (const key of area.kept.keys()) if (key.endsWith('.text')) area.kept.set(key, '"torn"');
    expect(await keeper.restoreBackup(once(), good)).toEqual({ ok: false, reason: 'not-found' });
    expect(await idsIn(bank)).toEqual(ids);
  });

  test('finds no room for the backup before it, and changes nothing', async () => {
    const { disk, area, good } = await shopAfterMistake();
    const full = {
      ...area,
      set: async (items: Record<string, unknown>) =>
        Object.keys(items).some((key) => key.startsWith('backup.'))
          ? Promise.reject(new Error('QUOTA_BYTES quota exceeded'))
          : area.set(items),
    };
    const place = { area: full, starter: shipping(STARTER), create: disk.bank, now: () => NOON + 9_000 };
    const keeper = createBankKeeper(place, () => undefined);
    expect(await keeper.restoreBackup(once(), good)).toEqual({ ok: false, reason: 'quota' });
    expect(await idsIn(disk.bank())).toEqual(['p1', 'p3', ...STARTER_IDS]);
  });
});
