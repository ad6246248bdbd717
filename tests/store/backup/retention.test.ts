import { describe, expect, test } from 'vitest';
import type { Keepable } from '../../../lib/store/backup/retention';
import { backupsToDrop } from '../../../lib/store/backup/retention';
import { DAY, NOON } from '../in-memory';

const ROOM = 1_000_000;

const backup = (takenAt: number, change: Partial<Keepable> = {}): Keepable => ({
  takenAt,
  cause: 'change',
  phrases: 100,
  size: 10,
  ...change,
});

/** What is left, as days before the newest, after one backup a day or so was taken and thinned each time. */
function after(days: number, taken: (day: number) => readonly Keepable[], room = ROOM): readonly Keepable[] {
  let kept: readonly Keepable[] = [];
  for (let day = 0; day < days; day += 1) {
    for (const next of taken(day)) {
      const all = [...kept, next];
      const dropped = new Set(backupsToDrop(all, room));
      kept = all.filter((one) => !dropped.has(one));
    }
  }
  return kept;
}

const ages = (kept: readonly Keepable[]) => {
  const newest = Math.max(...kept.map(({ takenAt }) => takenAt));
  return kept.map(({ takenAt }) => Math.round((newest - takenAt) / DAY)).toSorted((a, b) => a - b);
};

describe('backups that are kept', () => {
  test('are one of each of the last seven days and one of each of the last four weeks', () => {
    const kept = after(60, (day) => [backup(NOON + day * DAY), backup(NOON + day * DAY + 1_000)]);
    expect(ages(kept).slice(0, 7)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    const older = ages(kept).slice(7);
    expect(older.length).toBeGreaterThanOrEqual(2);
    expect(Math.max(...older)).toBeGreaterThanOrEqual(15);
    expect(Math.max(...older)).toBeLessThan(28);
  });

  test('are as many when the shop was closed in between', () => {
    const kept = after(200, (day) => (day % 20 === 0 ? [backup(NOON + day * DAY)] : []));
    expect(kept).toHaveLength(7);
  });

  test('always hold the bank as it was before it suddenly shrank', () => {
    const kept = after(60, (day) => [
      backup(NOON + day * DAY, { phrases: day < 10 ? 1_500 : 40 }),
      backup(NOON + day * DAY + 1_000, { phrases: day < 9 ? 1_500 : 40 }),
    ]);
    expect(Math.max(...kept.map(({ phrases }) => phrases))).toBe(1_500);
  });

  test('let a small loss pass', () => {
    const kept = after(60, (day) => [backup(NOON + day * DAY, { phrases: day < 5 ? 1_500 : 1_400 })]);
    expect(Math.max(...kept.map(({ phrases }) => phrases))).toBe(1_400);
  });

  test('hold the last three made by hand and the last two before a restore', () => {
    const kept = after(60, (day) => [
      backup(NOON + day * DAY, { cause: 'hand' }),
      backup(NOON + day * DAY + 1_000, { cause: 'restore' }),
    ]);
    expect(kept.filter(({ cause }) => cause === 'hand')).toHaveLength(3);
    expect(kept.filter(({ cause }) => cause === 'restore')).toHaveLength(2);
  });

  test('fit the room they have, the oldest going first and the newest never', () => {
    const kept = after(60, (day) => [backup(NOON + day * DAY, { size: 100 })], 350);
    expect(ages(kept)).toEqual([0, 1, 2]);
    expect(after(3, (day) => [backup(NOON + day * DAY, { size: 100 })], 50)).toHaveLength(1);
  });
});
