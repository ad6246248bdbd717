import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { readBackup, listBackups } from '../../lib/store/backup/backups';
import type { Bank } from '../../lib/store/bank';
import { createBankKeeper } from '../../lib/store/bank-keeper';
import { savePhrase } from '../../lib/store/phrases';
import { openTally } from '../../lib/store/tally';
import { createArea, createDisk, idsIn, NOON, phraseOf, shipping } from './in-memory';

const save = (id: string) => async (bank: Bank) => savePhrase(bank, { id, now: NOON }, phraseOf(id));
const FULL = { ok: false, reason: 'quota' };

/** A disk that opens no database while it is full, as Chromium does; what the browser says of it names no reason. */
function shopOnADisk() {
  const disk = createDisk();
  const [area, session] = [createArea(), createArea()];
  const state = { full: false };
  const create = (generation: number): Bank => {
    const bank = disk.bank(generation);
    const open = bank.open.bind(bank);
    const refused = new Dexie.OpenFailedError('x', new DOMException('', 'UnknownError'));
    bank.open = () => (state.full ? Dexie.Promise.reject(refused) : open());
    return bank;
  };
  const place = { area, session, starter: shipping([]), create, hasRoom: async () => !state.full, now: () => NOON };
  return { disk, area, state, wake: () => createBankKeeper(place, () => undefined) };
}

test('a full disk is called that, and nothing is given up for it although a backup could stand in', async () => {
  const { disk, state, wake } = shopOnADisk();
  const keeper = wake();
  await keeper.write(save('a'));
  await keeper.backUp('change');
  await keeper.write(save('b'));
  state.full = true;
  expect(await wake().write(save('c'))).toEqual(FULL);
  expect(await wake().condition()).toEqual({ ...FULL, restored: 0 });
  expect(await idsIn(disk.bank())).toEqual(['a', 'b']);
});

test('once there is room again everything is backed up before anything more is written, and no ballast stays', async () => {
  const { disk, area, state, wake } = shopOnADisk();
  await wake().write(save('a'));
  state.full = true;
  const keeper = wake();
  await keeper.write(save('b'));
  state.full = false;
  expect(await keeper.write(save('c'))).toEqual({ ok: true });
  const [newest] = await listBackups(area);
  expect((await readBackup(area, newest?.takenAt ?? 0))?.phrases.map(({ id }) => id)).toEqual(['a']);
  expect(await idsIn(disk.bank())).toEqual(['a', 'c']);
  expect(await disk.bank().meta.where('key').startsWith('ballast:').count()).toBe(0);
  expect(await keeper.condition()).toEqual({ ok: true, phrases: 2 });
  await keeper.write(save('d'));
  expect(await listBackups(area)).toHaveLength(1);
});

test('counts are not emptied for a full disk', async () => {
  const disk = createDisk();
  await disk.tally().usage.put({ phraseId: 'a', count: 3, lastUsedAt: NOON });
  const shut = () => {
    const tally = disk.tally();
    tally.open = () => Dexie.Promise.reject(new Dexie.OpenFailedError('x', new DOMException('', 'UnknownError')));
    return tally;
  };
  await openTally(shut, async () => false);
  expect(await disk.tally().usage.count()).toBe(1);
});
