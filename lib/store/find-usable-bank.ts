import { Dexie } from 'dexie';
import type { FoundSnapshot } from './backup/backups';
import type { Bank } from './bank';
import type { Marker } from './marker';
import type { Rows } from './open-bank';
import { openBank } from './open-bank';

/** Databases tried one after the other before giving up: each but the last has been set aside as unreadable. */
const MOST_GENERATIONS = 5;
/** Milliseconds; readers let go at once when they are told. */
const DELETE_PATIENCE = 3_000;

/** The newest backup; read at most once, and only after a loss. */
export type ReadSnapshot = () => Promise<FoundSnapshot | undefined>;

/** What it takes to find a database that works. */
interface Means {
  readonly create: (generation: number) => Bank;
  readonly snapshot: ReadSnapshot;
  /** Copies what can still be read before the rest is given up. */
  readonly rescue: (bank: Bank) => Promise<void>;
}

/** A database, and whether it works. */
export interface UsableBank {
  readonly bank: Bank;
  readonly generation: number;
  readonly rows: Rows;
  /** An earlier content of the database could not be read. */
  readonly damaged: boolean;
}

/**
 * The first generation that can be read, from `first` on. An unreadable one is deleted only if a snapshot can fill it
 * again; otherwise it is left as it is, for a rescue by hand, and the next generation is used.
 */
export async function findUsableBank(
  { create, snapshot, rescue }: Means,
  marker: Marker | undefined,
): Promise<UsableBank> {
  const first = marker?.generation ?? 1;
  let damaged = false;
  for (let generation = first; ; generation += 1) {
    let { bank, rows } = await openTwice(create, generation);
    const unreadable = !rows.ok && rows.reason === 'unreadable';
    if (unreadable) await rescue(create(generation));
    if (unreadable && (await snapshot()) !== undefined && (await tryDelete(bank))) {
      damaged = true;
      bank = create(generation);
      rows = await openBank(bank);
    }
    const goOn = !rows.ok && rows.reason === 'unreadable' && generation < first + MOST_GENERATIONS - 1;
    if (!goOn) return { bank, generation, rows, damaged };
    damaged = true;
  }
}

/** A browser that is starting or closing may abort what works a moment later; nothing is deleted for one failure. */
async function openTwice(
  create: (generation: number) => Bank,
  generation: number,
): Promise<{ bank: Bank; rows: Rows }> {
  const first = create(generation);
  const rows = await openBank(first);
  if (rows.ok || rows.reason !== 'unreadable') return { bank: first, rows };
  const second = create(generation);
  return { bank: second, rows: await openBank(second) };
}

/**
 * False where the damage goes so deep that not even deleting works, or a page holds the database and does not answer (a
 * tab that the browser froze); the deletion then happens once that page lets go.
 */
async function tryDelete(bank: Bank): Promise<boolean> {
  try {
    return await Promise.race([
      bank.delete().then(() => true),
      new Promise<false>((resolve) => setTimeout(() => resolve(false), DELETE_PATIENCE)),
    ]);
  } catch (error) {
    if (error instanceof Dexie.DexieError) return false;
    throw error;
  }
}
