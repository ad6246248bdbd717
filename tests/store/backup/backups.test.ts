import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  keepBackup,
  listBackups,
  readBackup,
  readNewestBackup,
  removeBackups,
} from '../../../lib/store/backup/backups';
import { gzipText } from '../../../lib/store/backup/gzip-text';
import type { BackupCause } from '../../../lib/store/backup/retention';
import type { Snapshot } from '../../../lib/store/snapshot';
import { createArea, DAY, NOON, phraseOf } from '../in-memory';

/** A bank of so many phrases after so many changes. */
function bankOf(phrases: number, sequence: number): Snapshot {
  const rows = Array.from({ length: phrases }, (_, place) => phraseOf(`p${place}`));
  return { phrases: rows, seeded: {}, sequence, meta: [], whole: true };
}

const keep = async (
  area: ReturnType<typeof createArea>,
  snapshot: Snapshot,
  now: number,
  cause: BackupCause = 'change',
) => keepBackup(area, snapshot, { now, cause });

describe('backups', () => {
  test('are listed with what they hold, the newest first, and read back', async () => {
    const area = createArea();
    await keep(area, bankOf(3, 1), NOON);
    await keep(area, bankOf(5, 2), NOON + DAY, 'hand');
    expect(await listBackups(area)).toMatchObject([
      { takenAt: NOON + DAY, cause: 'hand', phrases: 5, mine: 5, whole: true },
      { takenAt: NOON, cause: 'change', phrases: 3 },
    ]);
    expect((await readBackup(area, NOON))?.phrases).toHaveLength(3);
    expect(await readBackup(area, NOON + 1)).toBeUndefined();
  });

  test('of one day take each other’s place', async () => {
    const area = createArea();
    for (let hour = 0; hour < 5; hour += 1) await keep(area, bankOf(3, hour), NOON + hour * 3_600_000);
    expect(await listBackups(area)).toHaveLength(1);
    expect([...area.kept.keys()]).toHaveLength(2);
  });

  test('of a bank that has not changed are not written again, only kept for the new cause', async () => {
    const area = createArea();
    await keep(area, bankOf(3, 1), NOON);
    await keep(area, bankOf(3, 1), NOON + DAY);
    await keep(area, bankOf(3, 1), NOON + DAY, 'restore');
    expect(await listBackups(area)).toMatchObject([{ takenAt: NOON, cause: 'restore' }]);
  });

  test('stay the newest ones when the clock was set back', async () => {
    const area = createArea();
    await keep(area, bankOf(3, 1), NOON);
    await keep(area, bankOf(4, 2), NOON - DAY);
    expect((await readNewestBackup(area))?.snapshot.phrases).toHaveLength(4);
  });

  test('that are damaged are passed over for the one before', async () => {
    const area = createArea();
    await keep(area, bankOf(3, 1), NOON - DAY);
    await keep(area, bankOf(4, 2), NOON);
    for (const [key, text] of area.kept) {
      if (!key.endsWith('.text') && text.includes(String(NOON))) area.kept.set(`${key}.text`, JSON.stringify('torn'));
    }
    expect(await readNewestBackup(area)).toMatchObject({ takenAt: NOON - DAY });
  });

  test('whose entry is damaged do not hide the others', async () => {
    const area = createArea();
    await keep(area, bankOf(3, 1), NOON - DAY);
    await keep(area, bankOf(4, 2), NOON);
    await area.set({ 'backup.0': { format: 'unknown' } });
    expect(await listBackups(area)).toMatchObject([{ phrases: 4 }]);
  });

  test('go when they are told to, one or all', async () => {
    const area = createArea();
    for (let day = 0; day < 3; day += 1) await keep(area, bankOf(3, day), NOON + day * DAY);
    await removeBackups(area, NOON + DAY);
    expect((await listBackups(area)).map(({ takenAt }) => takenAt)).toEqual([NOON + 2 * DAY, NOON]);
    await removeBackups(area);
    expect([...area.kept.keys()]).toEqual([]);
  });

  test('of a bank too large keep the phrases of the agent', async () => {
    const area = createArea();
    const huge = Array.from({ length: 900 }, (_, place) =>
      phraseOf(`shop:${place}`, { owner: 'shop', body: randomBytes(7_500).toString('base64') }),
    );
    await keep(area, { ...bankOf(2, 1), phrases: [...huge, phraseOf('mine:1')] }, NOON);
    expect(await listBackups(area)).toMatchObject([{ phrases: 1, mine: 1, whole: false }]);
  }, 30_000);

  test('that find no room say so and leave those before', async () => {
    const area = createArea();
    await keep(area, bankOf(3, 1), NOON);
    const full = { ...area, set: async () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')) };
    expect(await keepBackup(full, bankOf(4, 2), { now: NOON + DAY, cause: 'change' })).toEqual({
      ok: false,
      reason: 'quota',
    });
    expect((await readNewestBackup(area))?.snapshot.phrases).toHaveLength(3);
  });

  test('begin with the snapshot of the version before', async () => {
    const area = createArea();
    await area.set({ 'bank.snapshot': { format: 1, gzip: await gzipText(JSON.stringify(bankOf(6, 1))) } });
    expect((await readNewestBackup(area))?.snapshot.phrases).toHaveLength(6);
    await keep(area, bankOf(7, 2), NOON);
    expect([...area.kept.keys()].filter((key) => key.startsWith('bank.'))).toEqual([]);
  });
});
