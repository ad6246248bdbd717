import { describe, expect, test } from 'vitest';
import { listUsage, recordUse } from '../../lib/store/learning';
import { holdOpen } from '../../lib/store/hold-open';
import { addToDay, countsOfDay, openTally, pruneTally } from '../../lib/store/tally';
import { createDisk, DAY, NOON } from './in-memory';

describe('counting', () => {
  test('a use told twice counts once', async () => {
    const disk = createDisk();
    const tally = disk.tally();
    await recordUse(tally, { id: 'a', now: NOON }, { phraseId: 'p1', at: NOON - 5 });
    await recordUse(tally, { id: 'a', now: NOON + 1 }, { phraseId: 'p1', at: NOON - 5 });
    await recordUse(tally, { id: 'b', now: NOON + 2 }, { phraseId: 'p1', at: NOON - 1 });
    expect(await listUsage(disk.tally())).toMatchObject([{ phraseId: 'p1', count: 2, lastUsedAt: NOON - 1 }]);
  });

  test('a use in the future counts as now, and an older one does not turn the time back', async () => {
    const tally = createDisk().tally();
    await recordUse(tally, { id: 'a', now: NOON }, { phraseId: 'p1', at: NOON + DAY });
    await recordUse(tally, { id: 'b', now: NOON }, { phraseId: 'p1', at: NOON - DAY });
    expect(await listUsage(tally)).toMatchObject([{ phraseId: 'p1', count: 2, lastUsedAt: NOON }]);
  });

  test('each day has its own numbers', async () => {
    const tally = createDisk().tally();
    await addToDay(tally, { id: 'a', now: NOON }, 'held');
    await addToDay(tally, { id: 'a', now: NOON }, 'held');
    await addToDay(tally, { id: 'b', now: NOON }, 'held');
    await addToDay(tally, { id: 'c', now: NOON + DAY }, 'held');
    expect(await countsOfDay(tally, NOON)).toEqual(new Map([['held', 2]]));
    expect(await countsOfDay(tally, NOON + DAY)).toEqual(new Map([['held', 1]]));
    expect(await countsOfDay(tally, NOON + 2 * DAY)).toEqual(new Map());
  });

  test('pruning forgets old days and keeps how often phrases are used', async () => {
    const tally = createDisk().tally();
    await recordUse(tally, { id: 'a', now: NOON }, { phraseId: 'p1', at: NOON });
    await addToDay(tally, { id: 'b', now: NOON }, 'held');
    await addToDay(tally, { id: 'c', now: NOON + 31 * DAY }, 'held');
    await pruneTally(tally, NOON + DAY);
    expect(await countsOfDay(tally, NOON)).toEqual(new Map());
    expect(await countsOfDay(tally, NOON + 31 * DAY)).toEqual(new Map([['held', 1]]));
    expect(await listUsage(tally)).toHaveLength(1);
    expect(await tally.applied.toCollection().primaryKeys()).toEqual(['c']);
  });

  test('counts that could not be opened are tried again by the next message, and then held', async () => {
    const disk = createDisk();
    let tries = 0;
    const held = holdOpen(async () => {
      tries += 1;
      if (tries === 1) throw new DOMException('The disk is full', 'QuotaExceededError');
      return disk.tally();
    });
    await expect(held()).rejects.toThrow('The disk is full');
    expect(await addToDay(await held(), { id: 'a', now: NOON }, 'held')).toEqual({ ok: true });
    expect(await held()).toBe(await held());
    expect(tries).toBe(2);
  });

  test('a damaged database is emptied and counts again', async () => {
    const disk = createDisk();
    await recordUse(disk.tally(), { id: 'a', now: NOON }, { phraseId: 'p1', at: NOON });
    const damaged = disk.tally();
    damaged.usage.hook('reading', () => {
      throw new DOMException('garbled', 'UnknownError');
    });
    const connections = [damaged, disk.tally()];
    const tally = await openTally(() => connections.shift() ?? damaged);
    expect(await listUsage(tally)).toEqual([]);
    expect(await recordUse(tally, { id: 'b', now: NOON }, { phraseId: 'p1', at: NOON })).toEqual({ ok: true });
  });
});
