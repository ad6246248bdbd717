import type { Bank } from './bank';
import type { BankNews } from './bank-channel';
import type { BankCondition } from './bank-condition';
import { chooseStarter } from './choose-starter';
import { readIncident, writeIncident, writeMarker } from './marker';
import { pruneBank } from './phrases';
import type { BankPlace, PreparedBank } from './prepare-bank';
import { prepareBank } from './prepare-bank';
import type { SnapshotWritten } from './snapshot';
import { writeSnapshot } from './snapshot';
import type { StarterChoice } from './starter/starter-source';
import type { Once } from './write-once';
import { readState } from './write-once';
import type { Written } from './written';

/** The one writer's hold on the bank. */
export interface BankKeeper {
  /** Makes a change and tells the readers of it. The bank is opened and looked over before the first one. */
  readonly write: (change: (bank: Bank) => Promise<Written>) => Promise<Written>;
  /** Reads what changes are made of; undefined while the bank cannot be written. */
  readonly read: <T>(look: (bank: Bank) => Promise<T>) => Promise<T | undefined>;
  /** Gives the bank these packs of what ships, and takes away the others. */
  readonly chooseStarter: (once: Once, choice: StarterChoice) => Promise<Written>;
  readonly condition: () => Promise<BankCondition>;
  readonly acknowledge: () => Promise<void>;
  /** Copies the bank into `storage.local`. */
  readonly snapshot: () => Promise<SnapshotWritten>;
  /** Forgets idempotency keys and removed phrases older than `before` (milliseconds since the epoch). */
  readonly prune: (before: number) => Promise<void>;
}

/** @param tell is called after each change: readers read again, and a snapshot falls due. */
export function createBankKeeper(place: BankPlace, tell: (news: BankNews) => void): BankKeeper {
  let opening: Promise<PreparedBank> | undefined;
  const prepared = async (): Promise<PreparedBank> => {
    opening ??= prepareBank(place).then((ready) => {
      if (ready.changed) tell(ready.incident === undefined ? 'phrases' : 'database');
      return ready;
    });
    try {
      return await opening;
    } catch (error) {
      // A failure is not kept: the next message tries again.
      opening = undefined;
      throw error;
    }
  };
  const write = async (change: (bank: Bank) => Promise<Written>): Promise<Written> => {
    const ready = await prepared();
    if (!ready.writable.ok) return ready.writable;
    const written = await change(ready.bank);
    await note(place, ready, written);
    if (written.ok) tell('phrases');
    return written;
  };
  return {
    write,
    read: async (look) => {
      const { bank, writable } = await prepared();
      return writable.ok ? look(bank) : undefined;
    },
    chooseStarter: async (once, choice) => write(async (bank) => chooseStarter(bank, once, choice, place.starter)),
    condition: async () => conditionOf(await prepared(), place),
    acknowledge: async () => {
      await prepared();
      await writeIncident(place.area, undefined);
    },
    snapshot: async () => {
      const { bank, writable } = await prepared();
      return writable.ok ? writeSnapshot(bank, place.area) : writable;
    },
    prune: async (before) => {
      const { bank, writable } = await prepared();
      if (writable.ok) await pruneBank(bank, before);
    },
  };
}

/** Keeps the marker level with the bank, and remembers a full disk until a write finds room again. */
async function note({ area }: BankPlace, { bank, generation }: PreparedBank, written: Written): Promise<void> {
  const known = await readIncident(area);
  if (!written.ok) {
    if (written.reason === 'quota' && known === undefined) await writeIncident(area, { reason: 'quota', restored: 0 });
    return;
  }
  if (known?.reason === 'quota') await writeIncident(area, undefined);
  const state = await readState(bank);
  if (state !== undefined) await writeMarker(area, generation, state);
}

/** A bank that cannot be written says so for as long as that lasts; anything else until it is acknowledged. */
async function conditionOf(ready: PreparedBank, { area }: BankPlace): Promise<BankCondition> {
  if (!ready.writable.ok && ready.incident !== undefined) return { ok: false, ...ready.incident };
  const known = await readIncident(area);
  if (known !== undefined) return { ok: false, ...known };
  return { ok: true, phrases: (await readState(ready.bank))?.phrases ?? 0 };
}
