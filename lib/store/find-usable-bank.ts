import type { FoundSnapshot } from './backup/backups';
import type { Bank } from './bank';
import type { Marker, WhichBank } from './marker';
import type { Rows } from './open-bank';
import { openBank } from './open-bank';
import type { HasRoom } from './room';
import type { CreateBank } from './spare-bank';

/** Databases tried one after the other before giving up: each but the last has been set aside as unreadable. */
const MOST_GENERATIONS = 5;
/** Milliseconds; readers let go at once when they are told. */
const DELETE_PATIENCE = 3_000;

/** The newest backup; read at most once, and only after a loss. */
export type ReadSnapshot = () => Promise<FoundSnapshot | undefined>;

/** What it takes to find a database that works. */
interface Means {
  readonly create: CreateBank;
  /** Asked for only where no database works in the usual place. */
  readonly openSpare: () => Promise<CreateBank | undefined>;
  readonly snapshot: ReadSnapshot;
  /** Copies what can still be read before the rest is given up. */
  readonly rescue: (bank: Bank) => Promise<void>;
  /** On a full disk nothing can be opened, and nothing must be given up for that. */
  readonly hasRoom: HasRoom;
}

/** A database, and whether it works. */
export interface UsableBank extends WhichBank {
  readonly bank: Bank;
  readonly rows: Rows;
  /** An earlier content of the database could not be read. */
  readonly damaged: boolean;
}

/** The database in use, if it can be read; else the next one that can, in the usual place or in the spare one. */
export async function findUsableBank(means: Means, marker: Marker | undefined): Promise<UsableBank> {
  const first = marker?.generation ?? 1;
  const usual = marker?.spare === true ? undefined : await findAmong(means.create, first, means);
  if (usual?.rows.ok === true || (usual !== undefined && !isUnreadable(usual.rows))) return usual;
  const spare = await means.openSpare();
  if (spare === undefined) return usual ?? findAmong(means.create, 1, means);
  const found = await findAmong(spare, usual === undefined ? first : 1, means);
  return { ...found, damaged: found.damaged || usual !== undefined, spare: true };
}

/**
 * The first generation that can be read, from `first` on. An unreadable one is deleted only if a backup can fill it again;
 * otherwise it is left as it is, for a rescue by hand, and the next generation is used.
 */
async function findAmong(create: CreateBank, first: number, means: Means): Promise<UsableBank> {
  const { snapshot, rescue, hasRoom } = means;
  let damaged = false;
  for (let generation = first; ; generation += 1) {
    let { bank, rows } = await openTwice(create, generation, hasRoom);
    const unreadable = isUnreadable(rows);
    if (unreadable) await rescue(create(generation));
    if (unreadable && (await snapshot()) !== undefined && (await tryDelete(bank))) {
      damaged = true;
      bank = create(generation);
      rows = await openBank(bank);
    }
    const goOn = isUnreadable(rows) && generation < first + MOST_GENERATIONS - 1;
    if (!goOn) return { bank, generation, rows, damaged };
    damaged = true;
  }
}

function isUnreadable(rows: Rows): boolean {
  return !rows.ok && rows.reason === 'unreadable';
}

/** A browser that is starting or closing may abort what works a moment later; nothing is deleted for one failure. */
async function openTwice(
  create: CreateBank,
  generation: number,
  hasRoom: HasRoom,
): Promise<{ bank: Bank; rows: Rows }> {
  const first = create(generation);
  const rows = await openBank(first);
  if (rows.ok || rows.reason !== 'unreadable') return { bank: first, rows };
  if (!(await hasRoom())) return { bank: first, rows: { ok: false, reason: 'quota' } };
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
    // Whatever it was, another database is tried now, and a fault of the program shows there again.
    if (error instanceof Error) return false;
    throw error;
  }
}
