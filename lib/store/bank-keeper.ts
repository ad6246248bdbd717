import type { BackupKeeper } from './backup/backup-keeper';
import { createBackupKeeper } from './backup/backup-keeper';
import type { Bank } from './bank';
import type { BankNews } from './bank-channel';
import type { BankCondition } from './bank-condition';
import { createBankHolder } from './bank-holder';
import { chooseStarter } from './choose-starter';
import { readIncident, writeIncident } from './marker';
import { pruneBank } from './phrases';
import type { BankPlace, PreparedBank } from './prepare-bank';
import type { StarterChoice } from './starter/starter-source';
import type { Once } from './write-once';
import { readState } from './write-once';
import type { Written } from './written';

/** The one writer's hold on the bank. */
export interface BankKeeper extends BackupKeeper {
  /** Makes a change and tells the readers of it. The bank is opened and looked over before the first one. */
  readonly write: (change: (bank: Bank) => Promise<Written>) => Promise<Written>;
  /** Reads what changes are made of; undefined while the bank cannot be written. */
  readonly read: <T>(look: (bank: Bank) => Promise<T>) => Promise<T | undefined>;
  /** Gives the bank these packs of what ships, and takes away the others. */
  readonly chooseStarter: (once: Once, choice: StarterChoice) => Promise<Written>;
  readonly condition: () => Promise<BankCondition>;
  readonly acknowledge: () => Promise<void>;
  /** Forgets idempotency keys and removed phrases older than `before` (milliseconds since the epoch). */
  readonly prune: (before: number) => Promise<void>;
}

/** @param tell is called after each change: readers read again, and after a change of phrases a backup falls due. */
export function createBankKeeper(place: BankPlace, tell: (news: BankNews) => void): BankKeeper {
  const holder = createBankHolder(place, tell);
  const { prepared, write } = holder;
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
    ...createBackupKeeper(place, holder, tell),
    prune: async (before) => {
      const { bank, writable } = await prepared();
      if (writable.ok) await pruneBank(bank, before);
    },
  };
}

/** A bank that cannot be written says so for as long as that lasts; anything else until it is acknowledged. */
async function conditionOf(ready: PreparedBank, { area }: BankPlace): Promise<BankCondition> {
  if (!ready.writable.ok && ready.incident !== undefined) return { ok: false, ...ready.incident };
  const known = await readIncident(area);
  if (known !== undefined) return { ok: false, ...known };
  return { ok: true, phrases: (await readState(ready.bank))?.phrases ?? 0 };
}
