import type { FoundSnapshot } from './backup/backups';
import { readNewestBackup } from './backup/backups';
import { Bank, SCHEMA_VERSION } from './bank';
import type { Incident, Marker, WhichBank } from './marker';
import { readIncident, readMarker, writeIncident, writeMarker } from './marker';
import type { ReadSnapshot } from './find-usable-bank';
import { findUsableBank } from './find-usable-bank';
import type { Rows } from './open-bank';
import { rescue } from './rescue';
import type { HasRoom } from './room';
import { hasRoom } from './room';
import { restoreRows } from './restore-rows';
import { bringStarter } from './seed-starter';
import type { CreateBank } from './spare-bank';
import { openSpare } from './spare-bank';
import type { StarterSource } from './starter/starter-source';
import type { StorageArea } from './storage-area';
import { readState } from './write-once';
import type { Written } from './written';

/** What the background needs to open the bank. */
export interface BankPlace {
  readonly area: StorageArea;
  readonly starter: StarterSource;
  /** Makes the database of a generation; tests hand in one kept in memory. */
  readonly create?: CreateBank;
  /** Where databases can be when that fails altogether; likewise. */
  readonly openSpare?: () => Promise<CreateBank | undefined>;
  /** Whether the disk has room; likewise. */
  readonly hasRoom?: HasRoom;
  /** Remembers a disk that ran full for as long as the browser runs, where nothing can be written to a disk. */
  readonly session?: StorageArea;
  /** Milliseconds since the epoch; the machine's clock where none is given. */
  readonly now?: () => number;
}

/** The bank, looked over. */
export interface PreparedBank extends WhichBank {
  readonly bank: Bank;
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
  const { area, create = (generation) => new Bank(generation), openSpare: spare = openSpare } = place;
  const marker = await readMarker(area);
  if (marker !== undefined && marker.schemaVersion > SCHEMA_VERSION) {
    return refuse(area, { ...marker, bank: create(marker.generation) }, 'newer');
  }
  // Large, and needed only after a loss.
  let reading: Promise<FoundSnapshot | undefined> | undefined;
  const snapshot = async () => (reading ??= readNewestBackup(area));
  const means = {
    create,
    openSpare: spare,
    snapshot,
    rescue: async (bank: Bank) => rescue(bank, place, marker),
    hasRoom: place.hasRoom ?? hasRoom,
  };
  const found = await findUsableBank(means, marker);
  if (!found.rows.ok) return refuse(area, found, found.rows.reason);
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
  if (incident !== undefined) await writeIncident(area, incident);
  const state = await readState(bank);
  if (fault.ok && state !== undefined) await writeMarker(area, found, state);
  const changed = state?.sequence !== found.rows.state?.sequence;
  return { bank, generation, spare: found.spare === true, writable, incident, changed };
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
  { bank, generation }: Pick<PreparedBank, 'bank' | 'generation'>,
  reason: 'newer' | 'unreadable' | 'quota',
): Promise<PreparedBank> {
  const incident: Incident = { reason, restored: 0 };
  const known = await readIncident(area);
  if (known?.reason !== reason) await writeIncident(area, incident);
  return { bank, generation, writable: { ok: false, reason }, incident, changed: false };
}
