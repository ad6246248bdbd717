import { Dexie } from 'dexie';
import { Bank, SCHEMA_VERSION } from './bank';
import type { Incident, Marker } from './marker';
import { readIncident, readMarker, writeIncident, writeMarker } from './marker';
import type { Rows } from './open-bank';
import { openBank } from './open-bank';
import { restoreRows } from './restore-rows';
import { bringStarter } from './seed-starter';
import type { Snapshot } from './snapshot';
import { readSnapshot } from './snapshot';
import type { StarterSource } from './starter/starter-source';
import type { StorageArea } from './storage-area';
import { readState } from './write-once';
import type { Written } from './written';

/** What the background needs to open the bank. */
export interface BankPlace {
  readonly area: StorageArea;
  readonly starter: StarterSource;
  /** Makes the database of a generation; tests hand in one kept in memory. */
  readonly create?: (generation: number) => Bank;
}

/** The bank, looked over. */
export interface PreparedBank {
  readonly bank: Bank;
  readonly generation: number;
  /** Whether writes are allowed, and why not. */
  readonly writable: Written;
  /** What was wrong this time. */
  readonly incident: Incident | undefined;
  /** Rows were seeded or taken back. */
  readonly changed: boolean;
}

/** Databases tried one after the other before giving up: each but the last has been set aside as unreadable. */
const MOST_GENERATIONS = 5;
/** Milliseconds; readers let go at once when they are told. */
const DELETE_PATIENCE = 3_000;

/**
 * Opens the bank and looks it over: notices a database that is unreadable, newer, emptied or short of rows by its own
 * count and by the marker outside it, takes back what the snapshot holds, and seeds the phrases that ship. What it did is
 * kept as an incident until the user acknowledges it.
 */
export async function prepareBank(place: BankPlace): Promise<PreparedBank> {
  const marker = await readMarker(place.area);
  const create = place.create ?? ((generation) => new Bank(generation));
  if (marker !== undefined && marker.schemaVersion > SCHEMA_VERSION) {
    return refuse(place.area, create(marker.generation), marker.generation, 'newer');
  }
  // Large, and needed only after a loss.
  let reading: Promise<Snapshot | undefined> | undefined;
  const snapshot = async () => (reading ??= readSnapshot(place.area));
  const found = await findUsable(create, marker?.generation ?? 1, snapshot);
  if (!found.rows.ok) return refuse(place.area, found.bank, found.generation, found.rows.reason);
  const { bank, generation } = found;
  const lost = found.damaged || (await isShort(found.rows, marker, snapshot));
  let restored = 0;
  let fault: Written = { ok: true };
  if (lost) ({ restored, written: fault } = await restoreRows(bank, await snapshot(), marker?.sequence ?? 0));
  if (fault.ok) fault = await bringStarter(bank, place.starter);
  const incident = incidentOf(lost, found.damaged, restored, fault);
  if (incident !== undefined) await writeIncident(place.area, incident);
  const state = await readState(bank);
  if (fault.ok && state !== undefined) await writeMarker(place.area, generation, state);
  const changed = state?.sequence !== found.rows.state?.sequence;
  return { bank, generation, writable: { ok: true }, incident, changed };
}

type ReadSnapshot = () => Promise<Snapshot | undefined>;

interface Found {
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
async function findUsable(create: (generation: number) => Bank, first: number, snapshot: ReadSnapshot): Promise<Found> {
  let damaged = false;
  for (let generation = first; ; generation += 1) {
    let { bank, rows } = await openTwice(create, generation);
    const unreadable = !rows.ok && rows.reason === 'unreadable';
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

/** Fewer rows than the bank itself counted, or an older bank than the marker knows, or none where there was one. */
async function isShort(
  rows: Rows & { readonly ok: true },
  marker: Marker | undefined,
  snapshot: ReadSnapshot,
): Promise<boolean> {
  if (rows.state === undefined) return marker !== undefined || (await snapshot()) !== undefined;
  return rows.phrases < rows.state.phrases || rows.state.sequence < (marker?.sequence ?? 0);
}

function incidentOf(lost: boolean, damaged: boolean, restored: number, fault: Written): Incident | undefined {
  if (!fault.ok) return { reason: fault.reason === 'quota' ? 'quota' : 'unreadable', restored };
  if (!lost) return undefined;
  return { reason: damaged ? 'unreadable' : 'emptied', restored };
}

async function refuse(
  area: StorageArea,
  bank: Bank,
  generation: number,
  reason: 'newer' | 'unreadable' | 'quota',
): Promise<PreparedBank> {
  const incident: Incident = { reason, restored: 0 };
  const known = await readIncident(area);
  if (known?.reason !== reason) await writeIncident(area, incident);
  return { bank, generation, writable: { ok: false, reason }, incident, changed: false };
}
