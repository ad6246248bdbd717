import type { DexieOptions, Table } from 'dexie';
import { Dexie } from 'dexie';
import type { Usage } from '../chat/phrase';
import type { Applied } from './bank';

/** How often something happened on one day. */
export interface DayCount {
  /** Local date, `2026-03-01`. */
  readonly day: string;
  readonly what: string;
  readonly count: number;
}

/** Counts that may lose their last second in a power loss: how often phrases are used, and what happened each day. */
export class Tally extends Dexie {
  declare readonly usage: Table<Usage, string>;
  declare readonly days: Table<DayCount, [day: string, what: string]>;
  declare readonly applied: Table<Applied, string>;

  constructor(options: DexieOptions = {}) {
    super('tuotie-tally', { chromeTransactionDurability: 'relaxed', ...options });
    this.version(1).stores({ usage: 'phraseId', days: '[day+what], day', applied: 'id, at' });
  }
}
