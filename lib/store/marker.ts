import * as v from 'valibot';
import type { BankState } from './bank';
import { SCHEMA_VERSION } from './bank';
import type { StorageArea } from './storage-area';
import { writeFaultOf } from './written';

const MARKER = 'bank.marker';
const INCIDENT = 'bank.incident';
const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const MarkerSchema = v.object({
  schemaVersion: Count,
  /** Which database is in use; see `Bank`. */
  generation: v.pipe(Count, v.minValue(1)),
  /** It lies in the spare place; see `openSpare`. */
  spare: v.exactOptional(v.boolean()),
  sequence: Count,
  phrases: Count,
});

/**
 * What the bank held when it was last written, kept outside the database: IndexedDB can be wiped without a sign (with the
 * file CURRENT deleted it opens fine and holds nothing), and `storage.local` survives that.
 */
export type Marker = Readonly<v.InferOutput<typeof MarkerSchema>>;

/** Which database is in use. */
export type WhichBank = Pick<Marker, 'generation' | 'spare'>;

/** The marker, or undefined where none was written or it is damaged. */
export async function readMarker(area: StorageArea): Promise<Marker | undefined> {
  const parsed = v.safeParse(MarkerSchema, (await area.get(MARKER))[MARKER]);
  return parsed.success ? parsed.output : undefined;
}

/**
 * Writes the marker after the bank was written. A marker left behind (killed in between, disk full) is harmless: a bank
 * that is ahead of its marker has lost nothing.
 */
export async function writeMarker(area: StorageArea, which: WhichBank, state: BankState): Promise<void> {
  const { generation, spare } = which;
  const marker: Marker = { schemaVersion: SCHEMA_VERSION, generation, ...(spare === true ? { spare } : {}), ...state };
  await unlessFull(area.set({ [MARKER]: marker }));
}

const IncidentSchema = v.object({
  reason: v.picklist(['unreadable', 'quota', 'newer', 'emptied']),
  restored: Count,
  /** When the backup was taken that the rows came from, milliseconds since the epoch. */
  takenAt: v.exactOptional(Count),
});

/** Something that happened to the bank and that the user has not yet acknowledged. */
export type Incident = Readonly<v.InferOutput<typeof IncidentSchema>>;

/** What the user has not yet acknowledged, if anything. */
export async function readIncident(area: StorageArea): Promise<Incident | undefined> {
  const parsed = v.safeParse(IncidentSchema, (await area.get(INCIDENT))[INCIDENT]);
  return parsed.success ? parsed.output : undefined;
}

/** Keeps an incident until it is acknowledged; `undefined` acknowledges it. */
export async function writeIncident(area: StorageArea, incident: Incident | undefined): Promise<void> {
  await (incident === undefined ? area.remove(INCIDENT) : unlessFull(area.set({ [INCIDENT]: incident })));
}

/** On a full disk the caller already tells the user; a note that finds no room must not turn that into a failure. */
async function unlessFull(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (writeFaultOf(error) !== 'quota') throw error;
  }
}
