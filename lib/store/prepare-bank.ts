import type { FoundSnapshot } from './backup/backups';
import { readNewestBackup } from './backup/backups';
import { Bank, SCHEMA_VERSION } from './bank';
import type { Incident, Marker } from './marker';
import { readIncident, readMarker, writeIncident, writeMarker } from './marker';
import type { ReadSnapshot } from './find-usable-bank';
import { findUsableBank } from './find-usable-bank';
import type { Rows } from './open-bank';
import { rescue } from './rescue';
import { restoreRows } from './restore-rows';
import { bringStarter } from './seed-starter';
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
  /** Milliseconds since the epoch; the machine's clock where none is given. */
  readonly now?: () => number;
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
  let reading: Promise<FoundSnapshot | undefined> | undefined;
  const snapshot = async () => (reading ??= readNewestBackup(place.area));
  const found = await findUsableBank({ create, snapshot, rescue: async (bank) => rescue(bank, place, marker) }, marker);
  if (!found.rows.ok) return refuse(place.area, found.bank, found.generation, found.rows.reason);
  const { bank, generation } = found;
  const lost = found.damaged || (await isShort(found.rows, marker, snapshot));
  let restored = 0;
  let fault: Written = { ok: true };
  const taken = lost ? await snapshot() : undefined;
  if (lost) ({ restored, written: fault } = await restoreRows(bank, taken?.snapshot, marker?.sequence ?? 0));
  // Nothing is written before the lost rows are back: it would make the loss look like the user's own doing.
  const writable = fault;
  if (fault.ok) fault = await bringStarter(bank, place.starter);
  const incident = incidentOf({ lost, damaged: found.damaged, restored, takenAt: taken?.takenAt }, fault);
  if (incident !== undefined) await writeIncident(place.area, incident);
  const state = await readState(bank);
  if (fault.ok && state !== undefined) await writeMarker(place.area, generation, state);
  const changed = state?.sequence !== found.rows.state?.sequence;
  return { bank, generation, writable, incident, changed };
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

interface Loss {
  readonly lost: boolean;
  readonly damaged: boolean;
  readonly restored: number;
  readonly takenAt: number | undefined;
}

function incidentOf({ lost, damaged, restored, takenAt }: Loss, fault: Written): Incident | undefined {
  if (!fault.ok) return { reason: fault.reason === 'quota' ? 'quota' : 'unreadable', restored };
  if (!lost) return undefined;
  const from = takenAt === undefined || restored === 0 ? {} : { takenAt };
  return { reason: damaged ? 'unreadable' : 'emptied', restored, ...from };
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
