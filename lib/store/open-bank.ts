import type { Bank, BankState } from './bank';
import { SCHEMA_VERSION } from './bank';
import { readState } from './write-once';
import { writeFaultOf } from './written';

/** What a database holds, or why it cannot be used. */
export type Rows =
  | { readonly ok: true; readonly phrases: number; readonly state: BankState | undefined }
  | { readonly ok: false; readonly reason: 'unreadable' | 'newer' | 'quota' };

/** Dexie multiplies its version numbers by this in IndexedDB, and adds to the last digit when it repairs a schema. */
const DEXIE_FACTOR = 10;

/**
 * Opens a database and reads every row once: a garbled table file shows only when its rows are read. Other tables are
 * counted, for which the browser goes through their rows, too: one that cannot be read would make every later write fail.
 */
export async function openBank(bank: Bank): Promise<Rows> {
  try {
    await bank.open();
    if (Math.floor(bank.backendDB().version / DEXIE_FACTOR) > SCHEMA_VERSION) return { ok: false, reason: 'newer' };
    const others = bank.tables.filter((table) => table !== bank.phrases);
    const [phrases, state] = await Promise.all([
      bank.phrases.toArray(),
      readState(bank),
      ...others.map(async (table) => table.count()),
    ]);
    return { ok: true, phrases: phrases.length, state };
  } catch (error) {
    const reason = writeFaultOf(error);
    if (reason === undefined) throw error;
    bank.close();
    return { ok: false, reason };
  }
}
