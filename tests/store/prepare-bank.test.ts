import { describe, expect, test } from 'vitest';
import { keepBackup } from '../../lib/store/backup/backups';
import { Bank, SCHEMA_VERSION } from '../../lib/store/bank';
import { readIncident, readMarker } from '../../lib/store/marker';
import { removePhrase, savePhrase } from '../../lib/store/phrases';
import type { BankPlace } from '../../lib/store/prepare-bank';
import { prepareBank } from '../../lib/store/prepare-bank';
import { takeSnapshot } from '../../lib/store/snapshot';
import { createArea, createDisk, idsIn, NOON, phraseOf, shipping, STARTER } from './in-memory';

const STARTER_IDS = STARTER.map((phrase) => phrase.id);

function newPlace() {
  const disk = createDisk();
  const area = createArea();
  const place: BankPlace = { area, starter: shipping(STARTER), create: disk.bank, now: () => NOON };
  return { disk, area, place };
}

/** A shop at work: one phrase added, one shipped phrase removed, a snapshot taken. */
async function shopAtWork() {
  const shop = newPlace();
  const { bank } = await prepareBank(shop.place);
  await savePhrase(bank, { id: 'a', now: NOON }, phraseOf('mine:1'));
  await removePhrase(bank, { id: 'b', now: NOON }, 'starter:fhsj');
  await keepBackup(shop.area, await takeSnapshot(bank), { now: NOON, cause: 'change' });
  await prepareBank(shop.place);
  return { ...shop, bank, expected: ['mine:1', 'starter:thlc', 'starter:zbhs'] };
}

/** Reads of rows fail, as with a garbled table file; everything else works. */
function garble(bank: Bank): Bank {
  bank.phrases.hook('reading', () => {
    throw new DOMException('garbled', 'UnknownError');
  });
  return bank;
}

/** As with a garbled table file that holds old versions of phrases only. */
function garbleHistory(bank: Bank): Bank {
  bank.use({
    stack: 'dbcore',
    name: 'garbled',
    create: (core) => ({
      ...core,
      table: (name) =>
        name === 'history'
          ? { ...core.table(name), count: async () => Promise.reject(new DOMException('garbled', 'UnknownError')) }
          : core.table(name),
    }),
  });
  return bank;
}

describe('opening the bank', () => {
  test('on a fresh machine seeds it and reports nothing', async () => {
    const { place, area } = newPlace();
    const { bank, incident } = await prepareBank(place);
    expect(incident).toBeUndefined();
    expect(await idsIn(bank)).toEqual(STARTER_IDS);
    expect(await readMarker(area)).toEqual({ schemaVersion: SCHEMA_VERSION, generation: 1, sequence: 1, phrases: 3 });
  });

  test('again finds nothing to do', async () => {
    const { place, bank, expected } = await shopAtWork();
    const again = await prepareBank(place);
    expect(again).toMatchObject({ incident: undefined, changed: false, writable: { ok: true } });
    expect(await idsIn(bank)).toEqual(expected);
  });

  test('after a kill between a write and its marker reports nothing', async () => {
    const { place, bank, expected } = await shopAtWork();
    await savePhrase(bank, { id: 'c', now: NOON }, phraseOf('mine:2'));
    expect(await prepareBank(place)).toMatchObject({ incident: undefined });
    expect(await idsIn(bank)).toEqual(['mine:1', 'mine:2', ...expected.slice(1)]);
  });

  test('with the marker lost goes on as before', async () => {
    const { place, area, bank, expected } = await shopAtWork();
    await area.remove('bank.marker');
    expect(await prepareBank(place)).toMatchObject({ incident: undefined });
    expect(await idsIn(bank)).toEqual(expected);
    expect(await readMarker(area)).toMatchObject({ phrases: 3 });
  });
});

describe('a bank that lost rows', () => {
  test('is restored after the database was wiped', async () => {
    const { place, area, bank, expected } = await shopAtWork();
    await bank.delete();
    const { bank: restored, incident, changed } = await prepareBank(place);
    expect({ incident, changed }).toEqual({
      incident: { reason: 'emptied', restored: 3, takenAt: NOON },
      changed: true,
    });
    expect(await idsIn(restored)).toEqual(expected);
    expect(await readIncident(area)).toEqual({ reason: 'emptied', restored: 3, takenAt: NOON });
  });

  test('is restored after the database and the marker were lost together', async () => {
    const { place, area, bank, expected } = await shopAtWork();
    await bank.delete();
    await area.remove('bank.marker');
    const { bank: restored, incident } = await prepareBank(place);
    expect(incident).toEqual({ reason: 'emptied', restored: 3, takenAt: NOON });
    expect(await idsIn(restored)).toEqual(expected);
  });

  test('gets back only the missing rows, and keeps newer ones', async () => {
    const { place, bank, expected } = await shopAtWork();
    await savePhrase(bank, { id: 'c', now: NOON + 1 }, phraseOf('mine:1', { body: '更新的' }));
    await bank.phrases.delete('starter:zbhs');
    const { incident } = await prepareBank(place);
    expect(incident).toEqual({ reason: 'emptied', restored: 1, takenAt: NOON });
    expect(await idsIn(bank)).toEqual(expected);
    expect(await bank.phrases.get('mine:1')).toMatchObject({ body: '更新的' });
  });

  test('is noticed when it fell back to an older state', async () => {
    const { place, area, bank } = await shopAtWork();
    await area.set({ 'bank.marker': { schemaVersion: SCHEMA_VERSION, generation: 1, sequence: 99, phrases: 3 } });
    expect((await prepareBank(place)).incident).toEqual({ reason: 'emptied', restored: 0 });
    // The sequence goes on after the lost one, so the loss is told once.
    expect((await prepareBank(place)).incident).toBeUndefined();
    expect(await bank.phrases.count()).toBe(3);
  });

  test('without a snapshot says so and goes on with the phrases that ship', async () => {
    const { place } = newPlace();
    const { bank } = await prepareBank(place);
    await bank.delete();
    const { bank: again, incident } = await prepareBank(place);
    expect(incident).toEqual({ reason: 'emptied', restored: 0 });
    expect(await idsIn(again)).toEqual(STARTER_IDS);
  });
});

describe('a bank that cannot be read', () => {
  test('is replaced from the snapshot', async () => {
    const { place, disk, bank, expected } = await shopAtWork();
    bank.close();
    const connections = [garble(disk.bank()), garble(disk.bank())];
    const {
      bank: restored,
      generation,
      incident,
    } = await prepareBank({
      ...place,
      create: (wanted) => connections.shift() ?? disk.bank(wanted),
    });
    expect({ generation, incident }).toEqual({
      generation: 1,
      incident: { reason: 'unreadable', restored: 3, takenAt: NOON },
    });
    expect(await idsIn(restored)).toEqual(expected);
  });

  test('once, and then can, is left as it is', async () => {
    const { place, disk, bank, expected } = await shopAtWork();
    const connections = [garble(disk.bank())];
    const again = await prepareBank({ ...place, create: (wanted) => connections.shift() ?? disk.bank(wanted) });
    expect(again).toMatchObject({ generation: 1, incident: undefined, changed: false });
    expect(await idsIn(bank)).toEqual(expected);
  });

  test('without a snapshot is set aside untouched, and a new one stands beside it', async () => {
    const { place, disk, area } = newPlace();
    const first = await prepareBank(place);
    await savePhrase(first.bank, { id: 'a', now: NOON }, phraseOf('mine:1'));
    const damaged: BankPlace = {
      ...place,
      create: (generation) => (generation === 1 ? garble(disk.bank(1)) : disk.bank(generation)),
    };
    const { bank, generation, incident } = await prepareBank(damaged);
    expect({ generation, incident }).toEqual({ generation: 2, incident: { reason: 'unreadable', restored: 0 } });
    expect(await idsIn(bank)).toEqual(STARTER_IDS);
    expect(await idsIn(first.bank)).toEqual(['mine:1', ...STARTER_IDS]);
    expect(await readMarker(area)).toMatchObject({ generation: 2 });
    // From now on the new one is opened at once.
    expect(await prepareBank(damaged)).toMatchObject({ generation: 2, incident: undefined });
  });

  test('with every other in its place goes on in the spare one, filled from the backup, and stays there', async () => {
    const { place, expected, area } = await shopAtWork();
    const spare = createDisk();
    const broken: BankPlace = {
      ...place,
      // Without a factory handed in, Dexie can neither open nor delete.
      create: (generation) => new Bank(generation),
      openSpare: async () => spare.bank,
    };
    const first = await prepareBank(broken);
    expect(first.incident).toEqual({ reason: 'unreadable', restored: 3, takenAt: NOON });
    expect(await idsIn(first.bank)).toEqual(expected);
    expect(await readMarker(area)).toMatchObject({ generation: 1, spare: true });
    const again = await prepareBank(broken);
    expect(again).toMatchObject({ incident: undefined, spare: true, writable: { ok: true } });
    expect(await idsIn(again.bank)).toEqual(expected);
  });

  test('where no database works at all refuses writes and says why', async () => {
    // Without a factory handed in, Dexie finds no IndexedDB here: as in a browser that has it switched off.
    const { writable, incident } = await prepareBank({ ...newPlace().place, create: (wanted) => new Bank(wanted) });
    expect(writable).toEqual({ ok: false, reason: 'unreadable' });
    expect(incident).toEqual({ reason: 'unreadable', restored: 0 });
  });
});

describe('a bank of which something else cannot be read', () => {
  test('keeps the phrases that were changed since the newest backup', async () => {
    const { place, disk, bank, expected } = await shopAtWork();
    await savePhrase(bank, { id: 'c', now: NOON }, phraseOf('mine:2'));
    bank.close();
    const connections = [garbleHistory(disk.bank()), garbleHistory(disk.bank())];
    const again = await prepareBank({ ...place, create: (wanted) => connections.shift() ?? disk.bank(wanted) });
    expect(again.incident).toMatchObject({ reason: 'unreadable', restored: 4 });
    expect(await idsIn(again.bank)).toEqual(['mine:1', 'mine:2', ...expected.slice(1)]);
  });
});

describe('a bank of a newer version', () => {
  test('is not written, whether the marker says so or the database itself', async () => {
    const { place, disk, area, bank, expected } = await shopAtWork();
    await area.set({ 'bank.marker': { schemaVersion: SCHEMA_VERSION + 1, generation: 1, sequence: 9, phrases: 9 } });
    expect(await prepareBank(place)).toMatchObject({ writable: { ok: false, reason: 'newer' }, changed: false });

    await area.remove('bank.marker');
    bank.close();
    const newer = disk.bank();
    newer.version(SCHEMA_VERSION + 1).stores({ tags: 'id' });
    await newer.open();
    newer.close();
    expect(await prepareBank(place)).toMatchObject({
      writable: { ok: false, reason: 'newer' },
      incident: { reason: 'newer', restored: 0 },
    });
    expect(await idsIn(disk.bank())).toEqual(expected);
  });
});

describe('a full disk at the start', () => {
  test('that leaves no room for the lost rows lets nothing be written before them', async () => {
    const { place, disk, bank, expected } = await shopAtWork();
    await bank.delete();
    const full = await prepareBank({
      ...place,
      create: (generation) => {
        const empty = disk.bank(generation);
        empty.phrases.hook('creating', () => {
          throw new DOMException('full', 'QuotaExceededError');
        });
        return empty;
      },
    });
    expect(full.writable).toEqual({ ok: false, reason: 'quota' });
    full.bank.close();
    const later = await prepareBank(place);
    expect(later.incident).toMatchObject({ reason: 'emptied', restored: 3 });
    expect(await idsIn(later.bank)).toEqual(expected);
  });

  test('is told and leaves what is there', async () => {
    const { place, disk } = newPlace();
    const { incident, writable } = await prepareBank({
      ...place,
      create: (generation) => {
        const bank = disk.bank(generation);
        bank.phrases.hook('creating', () => {
          throw new DOMException('full', 'QuotaExceededError');
        });
        return bank;
      },
    });
    expect({ incident, writable }).toEqual({ incident: { reason: 'quota', restored: 0 }, writable: { ok: true } });
    const later = await prepareBank(place);
    expect(await idsIn(later.bank)).toEqual(STARTER_IDS);
  });
});
