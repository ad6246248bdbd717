import type { DexieOptions, Table } from 'dexie';
import { Dexie } from 'dexie';
import type { IntentUse, Usage } from '../chat/phrase';
import type { Applied } from './bank';
import { openOrEmpty } from './open-or-empty';
import type { HasRoom } from './room';
import type { Once } from './write-once';
import { settle } from './write-once';
import type { Written } from './written';

/** How often something happened on one day. */
export interface DayCount {
  /** Local date, `2026-03-01`. */
  readonly day: string;
  readonly what: string;
  readonly count: number;
}

/** What became of one phrase for one intent; `intent` is `''` where it was not read. */
export interface IntentCount extends IntentUse {
  readonly phraseId: string;
  readonly intent: string;
}

/** Counts that may lose their last second in a power loss: how often phrases are used, and what happened each day. */
export class Tally extends Dexie {
  declare readonly usage: Table<Usage, string>;
  declare readonly days: Table<DayCount, [day: string, what: string]>;
  declare readonly intentUse: Table<IntentCount, [phraseId: string, intent: string]>;
  declare readonly applied: Table<Applied, string>;

  constructor(options: DexieOptions = {}) {
    super('tuotie-tally', { chromeTransactionDurability: 'relaxed', ...options });
    this.version(1).stores({ usage: 'phraseId', days: '[day+what], day', applied: 'id, at' });
    this.version(2).stores({ intentUse: '[phraseId+intent]' });
  }
}

/** Opens the counts. They come back with use, and are nobody's work: a damaged database is emptied. */
export async function openTally(create: () => Tally = () => new Tally(), room?: HasRoom): Promise<Tally> {
  return openOrEmpty(create, (tally) => tally.usage.toArray(), room);
}

/** Adds one to what happened on the local day of `once.now`. */
export async function addToDay(tally: Tally, once: Once, what: string): Promise<Written> {
  return countOnce(tally, once, async () => {
    const day = dayOf(once.now);
    const known = await tally.days.get([day, what]);
    await tally.days.put({ day, what, count: (known?.count ?? 0) + 1 });
  });
}

/** The counts of the local day of `now`; what did not happen is absent. */
export async function countsOfDay(tally: Tally, now: number): Promise<ReadonlyMap<string, number>> {
  const rows = await tally.days.where('day').equals(dayOf(now)).toArray();
  return new Map(rows.map((row) => [row.what, row.count]));
}

/** Forgets days and idempotency keys before `before` (milliseconds since the epoch). How often phrases are used stays. */
export async function pruneTally(tally: Tally, before: number): Promise<void> {
  await tally.transaction('rw', tally.days, tally.applied, async () => {
    await tally.days.where('day').below(dayOf(before)).delete();
    await tally.applied.where('at').below(before).delete();
  });
}

/** The local date as `2026-03-01`, which sorts by time. */
function dayOf(time: number): string {
  const date = new Date(time);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** Counts in one transaction with the idempotency key: the same `once.id` again counts nothing. */
export async function countOnce(tally: Tally, once: Once, count: () => Promise<void>): Promise<Written> {
  return settle(
    tally.transaction('rw', tally.tables, async (): Promise<Written> => {
      if ((await tally.applied.get(once.id)) !== undefined) return { ok: true };
      await count();
      await tally.applied.add({ id: once.id, at: once.now });
      return { ok: true };
    }),
  );
}
