import { Dexie } from 'dexie';
import { IDBKeyRange } from 'fake-indexeddb';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  clearLearning,
  exportLearning,
  importLearning,
  listUsage,
  recordAftermath,
  recordUse,
} from '../../lib/store/learning';
import { LearningSchema } from '../../lib/store/learning-schema';
import { addToDay, countsOfDay } from '../../lib/store/tally';
import { createDisk, DAY, NOON } from './in-memory';

const once = (id: string, now = NOON) => ({ id, now });

describe('what is learnt of a phrase', () => {
  test('is counted in all and by what was asked, each deed once', async () => {
    const tally = createDisk().tally();
    await recordUse(tally, once('a'), { phraseId: 'p1', at: NOON, intent: '发货时间' });
    await recordUse(tally, once('a'), { phraseId: 'p1', at: NOON, intent: '发货时间' });
    await recordUse(tally, once('b'), { phraseId: 'p1', at: NOON });
    const aftermath = { intent: '发货时间', passedOver: ['p2'], edited: ['p1'] };
    await recordAftermath(tally, once('c'), aftermath);
    await recordAftermath(tally, once('c'), aftermath);
    expect(await listUsage(tally)).toEqual([
      {
        phraseId: 'p1',
        count: 2,
        lastUsedAt: NOON,
        byIntent: {
          '': { used: 1, passedOver: 0, edited: 0 },
          发货时间: { used: 1, passedOver: 0, edited: 1 },
        },
      },
      { phraseId: 'p2', count: 0, lastUsedAt: 0, byIntent: { 发货时间: { used: 0, passedOver: 1, edited: 0 } } },
    ]);
  });

  test('is forgotten whole, while the numbers of the day stay', async () => {
    const tally = createDisk().tally();
    await recordUse(tally, once('a'), { phraseId: 'p1', at: NOON, intent: '发货时间' });
    await addToDay(tally, once('b'), 'inserted');
    await clearLearning(tally, once('c'));
    expect(await listUsage(tally)).toEqual([]);
    expect(await countsOfDay(tally, NOON)).toEqual(new Map([['inserted', 1]]));
  });

  test('a use told again after the clearing does not come back', async () => {
    const tally = createDisk().tally();
    await recordUse(tally, once('a'), { phraseId: 'p1', at: NOON });
    await clearLearning(tally, once('b'));
    await recordUse(tally, once('a'), { phraseId: 'p1', at: NOON });
    expect(await listUsage(tally)).toEqual([]);
  });
});

describe('what was learnt, carried to another machine', () => {
  test('arrives as it left, and a second time changes nothing', async () => {
    const here = createDisk().tally();
    await recordUse(here, once('a'), { phraseId: 'p1', at: NOON - DAY, intent: '发货时间' });
    await recordAftermath(here, once('b'), { intent: '尺码推荐', passedOver: ['p2'], edited: [] });
    const file = v.parse(LearningSchema, JSON.parse(JSON.stringify(await exportLearning(here))));
    const there = createDisk().tally();
    expect(await importLearning(there, once('c'), file)).toEqual({ ok: true });
    await importLearning(there, once('d'), file);
    const sorted = async (tally: typeof here) =>
      (await listUsage(tally)).toSorted((a, b) => a.phraseId.localeCompare(b.phraseId));
    expect(await sorted(there)).toEqual(await sorted(here));
  });

  test('joins what is known there: of each count the higher one stays', async () => {
    const tally = createDisk().tally();
    for (const id of ['a', 'b', 'c']) await recordUse(tally, once(id), { phraseId: 'p1', at: NOON });
    await importLearning(tally, once('d'), {
      format: 'tuotie-learning',
      version: 1,
      phrases: [
        {
          phraseId: 'p1',
          count: 2,
          lastUsedAt: NOON + 9 * DAY,
          byIntent: { 发货时间: { used: 2, passedOver: 0, edited: 1 } },
        },
      ],
    });
    expect(await listUsage(tally)).toMatchObject([
      { count: 3, lastUsedAt: NOON, byIntent: { '': { used: 3 }, 发货时间: { used: 2, edited: 1 } } },
    ]);
  });

  test.each([
    ['a newer version', { format: 'tuotie-learning', version: 2, phrases: [] }],
    ['another file', { format: 'tuotie-bank', version: 1, phrases: [] }],
    [
      'one bad row',
      {
        format: 'tuotie-learning',
        version: 1,
        phrases: [
          { phraseId: 'p1', count: 1, lastUsedAt: NOON },
          { phraseId: 'p2', count: -1, lastUsedAt: NOON },
        ],
      },
    ],
  ])('%s is no such export', (_, file) => {
    expect(v.is(LearningSchema, file)).toBe(false);
  });
});

test('counts of the version before are kept when the database is brought up to date', async () => {
  const disk = createDisk();
  const before = new Dexie('tuotie-tally', { indexedDB: disk.indexedDB, IDBKeyRange });
  before.version(1).stores({ usage: 'phraseId', days: '[day+what], day', applied: 'id, at' });
  await before.table('usage').put({ phraseId: 'p1', count: 7, lastUsedAt: NOON - DAY });
  await before.table('days').put({ day: '2026-03-02', what: 'held', count: 2 });
  before.close();
  const tally = disk.tally();
  await recordUse(tally, once('a'), { phraseId: 'p1', at: NOON, intent: '发货时间' });
  expect(await listUsage(tally)).toEqual([
    { phraseId: 'p1', count: 8, lastUsedAt: NOON, byIntent: { 发货时间: { used: 1, passedOver: 0, edited: 0 } } },
  ]);
  expect(await countsOfDay(tally, NOON)).toEqual(new Map([['held', 2]]));
});
