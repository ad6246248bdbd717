import { describe, expect, test } from 'vitest';
import type { Bank } from '../../lib/store/bank';
import { SCHEMA_VERSION } from '../../lib/store/bank';
import type { BankNews } from '../../lib/store/bank-channel';
import { createBankKeeper } from '../../lib/store/bank-keeper';
import { readMarker } from '../../lib/store/marker';
import { savePhrase } from '../../lib/store/phrases';
import { createArea, createDisk, NOON, phraseOf, shipping, STARTER } from './in-memory';

const save = (id: string) => async (bank: Bank) => savePhrase(bank, { id, now: NOON }, phraseOf(id));

function newShop() {
  const disk = createDisk();
  const area = createArea();
  const news: BankNews[] = [];
  /** A worker that has just been started. */
  const wake = (create: (generation: number) => Bank = disk.bank) =>
    createBankKeeper({ area, starter: shipping(STARTER), create, now: () => NOON }, (told) => news.push(told));
  return { disk, area, news, wake };
}

describe('the keeper of the bank', () => {
  test('tells the readers of each change, and of nothing else', async () => {
    const { wake, news } = newShop();
    const keeper = wake();
    expect(await keeper.condition()).toEqual({ ok: true, phrases: 3 });
    await keeper.write(save('p1'));
    await wake().condition();
    await wake().backUp('change');
    expect(news).toEqual(['phrases', 'phrases', 'backups']);
  });

  test('keeps the marker level with the bank', async () => {
    const { wake, area } = newShop();
    await wake().write(save('p1'));
    expect(await readMarker(area)).toEqual({ schemaVersion: SCHEMA_VERSION, generation: 1, sequence: 2, phrases: 4 });
  });

  test('tells a loss until it is acknowledged, over restarts', async () => {
    const { wake, disk, news } = newShop();
    const keeper = wake();
    await keeper.write(save('p1'));
    await keeper.backUp('change');
    await disk.bank().delete();
    const loss = { ok: false, reason: 'emptied', restored: 4, takenAt: NOON };
    expect(await wake().condition()).toEqual(loss);
    expect(news.at(-1)).toBe('database');
    expect(await wake().condition()).toEqual(loss);
    await wake().acknowledge();
    expect(await wake().condition()).toEqual({ ok: true, phrases: 4 });
  });

  test('wiped while it is open keeps the write that comes next, and brings the rest back beside it', async () => {
    const { wake, disk } = newShop();
    const keeper = wake();
    await keeper.write(save('p1'));
    await keeper.write(save('p2'));
    await keeper.backUp('change');
    await disk.bank().delete();
    expect(await keeper.write(save('p3'))).toEqual({ ok: true });
    expect(await keeper.condition()).toEqual({ ok: false, reason: 'emptied', restored: 5, takenAt: NOON });
    expect(await disk.bank().phrases.count()).toBe(6);
  });

  test('writes again where the open connection was lost', async () => {
    const { wake, disk } = newShop();
    const opened: Bank[] = [];
    const keeper = wake((generation) => {
      const bank = disk.bank(generation);
      opened.push(bank);
      return bank;
    });
    await keeper.write(save('p1'));
    opened.at(-1)?.close({ disableAutoOpen: true });
    expect(await keeper.write(save('p2'))).toEqual({ ok: true });
    expect(await keeper.condition()).toEqual({ ok: true, phrases: 5 });
  });

  test('tells a full disk until a write finds room again', async () => {
    const { wake, news } = newShop();
    const keeper = wake();
    await keeper.write(save('p1'));
    const full = await keeper.write(async () => ({ ok: false, reason: 'quota' }));
    expect(full).toEqual({ ok: false, reason: 'quota' });
    expect(await keeper.condition()).toEqual({ ok: false, reason: 'quota', restored: 0 });
    expect(news).toEqual(['phrases', 'phrases']);
    await keeper.write(save('p2'));
    expect(await keeper.condition()).toEqual({ ok: true, phrases: 5 });
  });

  test('refuses every write to a bank of a newer version, and takes no snapshot of it', async () => {
    const { wake, area, news } = newShop();
    await wake().condition();
    await area.set({ 'bank.marker': { schemaVersion: SCHEMA_VERSION + 1, generation: 1, sequence: 5, phrases: 3 } });
    const keeper = wake();
    expect(await keeper.write(save('p1'))).toEqual({ ok: false, reason: 'newer' });
    expect(await keeper.backUp('change')).toEqual({ ok: false, reason: 'newer' });
    await keeper.acknowledge();
    expect(await keeper.condition()).toEqual({ ok: false, reason: 'newer', restored: 0 });
    expect(news).toEqual(['phrases']);
  });

  test('tries again with the next message when opening failed by a fault of the program', async () => {
    const { wake, disk } = newShop();
    let faults = 1;
    const keeper = wake((generation) => {
      faults -= 1;
      if (faults >= 0) throw new TypeError('a mistake in the code');
      return disk.bank(generation);
    });
    await expect(keeper.condition()).rejects.toThrow('a mistake in the code');
    expect(await keeper.condition()).toEqual({ ok: true, phrases: 3 });
  });
});
