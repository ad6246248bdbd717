import * as v from 'valibot';
import type { Snapshot } from '../snapshot';
import { packSnapshot, unpackSnapshot, withoutShop } from '../snapshot';
import type { StorageArea } from '../storage-area';
import type { WriteFault } from '../written';
import { writeFaultOf } from '../written';
import type { BackupCause, Keepable } from './retention';
import { backupsToDrop } from './retention';

/**
 * Backups lie in `storage.local`, not in a second database: Chromium keeps all databases of an extension in one LevelDB
 * folder, so that what garbles one garbles all, and `storage.local` has its own. With `unlimitedStorage` it has no quota
 * but the disk, and is not evicted. Each slot has a small entry that is listed and a large one that is read on demand.
 */
const SLOTS = 24;
/** The single snapshot of earlier versions of Tuotie. */
const EARLIER = 'bank.snapshot';
/** Characters of one backup; room for some 130,000 phrases of 50 characters. */
const MOST_OF_ONE = 8 * 1024 * 1024;
/** Characters of all backups together. */
const MOST_OF_ALL = 32 * 1024 * 1024;

/** What a backup holds, without reading it. */
export interface BackupAbout extends Keepable {
  /** Of the agent's own, among `phrases`. */
  readonly mine: number;
  /** The bank's count of changes when it was taken. */
  readonly sequence: number;
  /** False where the shop's phrases were left out for want of room. */
  readonly whole: boolean;
}

interface Slot {
  readonly slot: number;
  readonly about: BackupAbout;
}

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const AboutSchema = v.object({
  takenAt: Count,
  cause: v.picklist(['change', 'hand', 'restore']),
  phrases: Count,
  mine: Count,
  sequence: Count,
  size: Count,
  whole: v.boolean(),
});
const EarlierSchema = v.object({ gzip: v.string() });

/** A snapshot with when it was taken, where that is known. */
export interface FoundSnapshot {
  readonly snapshot: Snapshot;
  /** Milliseconds since the epoch. */
  readonly takenAt: number | undefined;
}

/** `quota`: the disk is full, or the agent's own phrases alone are longer than one backup may be. */
export type BackupKept =
  | { readonly ok: true; readonly phrases: number }
  | { readonly ok: false; readonly reason: WriteFault };

/** All backups, the newest first. */
export async function listBackups(area: StorageArea): Promise<readonly BackupAbout[]> {
  return (await listSlots(area)).map(({ about }) => about);
}

/** One backup; undefined where there is none of that time or it is damaged. */
export async function readBackup(area: StorageArea, takenAt: number): Promise<Snapshot | undefined> {
  const found = (await listSlots(area)).find(({ about }) => about.takenAt === takenAt);
  return found === undefined ? undefined : readSlot(area, found.slot);
}

/** The newest backup that is not damaged. */
export async function readNewestBackup(area: StorageArea): Promise<FoundSnapshot | undefined> {
  for (const { slot, about } of await listSlots(area)) {
    const snapshot = await readSlot(area, slot);
    if (snapshot !== undefined) return { snapshot, takenAt: about.takenAt };
  }
  const earlier = v.safeParse(EarlierSchema, (await area.get(EARLIER))[EARLIER]);
  const snapshot = earlier.success ? await unpackSnapshot(earlier.output.gzip) : undefined;
  return snapshot === undefined ? undefined : { snapshot, takenAt: undefined };
}

/**
 * Keeps a snapshot as a backup and lets go of those whose time is over. One of a bank that has not changed since the newest
 * is not written again. A bank too large for that is kept without the shop's phrases, which the shop can import again; the
 * agent's own exist nowhere else. On failure all backups stay. @param now milliseconds since the epoch.
 */
export async function keepBackup(
  area: StorageArea,
  whole: Snapshot,
  { now, cause }: { readonly now: number; readonly cause: BackupCause },
): Promise<BackupKept> {
  const slots = await listSlots(area);
  const newest = slots[0];
  try {
    if (newest?.about.sequence === whole.sequence && newest.about.whole) {
      if (cause !== 'change') await area.set({ [aboutKey(newest.slot)]: { ...newest.about, cause } });
      return { ok: true, phrases: newest.about.phrases };
    }
    for (const snapshot of [whole, withoutShop(whole)]) {
      const text = await packSnapshot(snapshot);
      if (text.length > MOST_OF_ONE) continue;
      // A clock that was set back must not make the newest one look old.
      const takenAt = Math.max(now, (newest?.about.takenAt ?? 0) + 1);
      await write(area, slots, { snapshot, text, takenAt, cause });
      return { ok: true, phrases: snapshot.phrases.length };
    }
    return { ok: false, reason: 'quota' };
  } catch (error) {
    const reason = writeFaultOf(error);
    if (reason === undefined) throw error;
    return { ok: false, reason };
  }
}

/** Deletes one backup, or all of them. */
export async function removeBackups(area: StorageArea, takenAt?: number): Promise<void> {
  for (const { slot, about } of await listSlots(area)) {
    if (takenAt === undefined || about.takenAt === takenAt) await clearSlot(area, slot);
  }
  if (takenAt === undefined) await area.remove(EARLIER);
}

interface Written {
  readonly snapshot: Snapshot;
  readonly text: string;
  readonly takenAt: number;
  readonly cause: BackupCause;
}

/** Into a free slot first, so that a kill in between leaves one too many and never one too few. */
async function write(area: StorageArea, slots: readonly Slot[], { snapshot, text, takenAt, cause }: Written) {
  const taken = new Set(slots.map(({ slot }) => slot));
  const free = Array.from({ length: SLOTS }, (_, slot) => slot).find((slot) => !taken.has(slot));
  const slot = free ?? slots.at(-1)?.slot ?? 0;
  const about: BackupAbout = {
    takenAt,
    cause,
    phrases: snapshot.phrases.length,
    mine: snapshot.phrases.filter(({ owner }) => owner === 'mine').length,
    sequence: snapshot.sequence,
    size: text.length,
    whole: snapshot.whole,
  };
  await area.set({ [aboutKey(slot)]: about, [textKey(slot)]: text });
  const others = slots.filter((other) => other.slot !== slot);
  const dropped = new Set(backupsToDrop([about, ...others.map((other) => other.about)], MOST_OF_ALL));
  for (const other of others) if (dropped.has(other.about)) await clearSlot(area, other.slot);
  await area.remove(EARLIER);
}

async function listSlots(area: StorageArea): Promise<readonly Slot[]> {
  const slots = await Promise.all(
    Array.from({ length: SLOTS }, async (_, slot): Promise<readonly Slot[]> => {
      const key = aboutKey(slot);
      const about = v.safeParse(AboutSchema, (await area.get(key))[key]);
      return about.success ? [{ slot, about: about.output }] : [];
    }),
  );
  return slots.flat().toSorted((a, b) => b.about.takenAt - a.about.takenAt);
}

async function readSlot(area: StorageArea, slot: number): Promise<Snapshot | undefined> {
  const text = (await area.get(textKey(slot)))[textKey(slot)];
  return typeof text === 'string' ? unpackSnapshot(text) : undefined;
}

/** The entry first: a text without one is a free slot. */
async function clearSlot(area: StorageArea, slot: number): Promise<void> {
  await area.remove(aboutKey(slot));
  await area.remove(textKey(slot));
}

function aboutKey(slot: number): string {
  return `backup.${String(slot)}`;
}

function textKey(slot: number): string {
  return `backup.${String(slot)}.text`;
}
