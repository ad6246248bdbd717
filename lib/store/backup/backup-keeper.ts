import type { Bank } from '../bank';
import type { BankNews } from '../bank-channel';
import type { BankHolder } from '../bank-holder';
import { createTurns } from '../../chat/in-turn';
import type { BankPlace } from '../prepare-bank';
import { takeSnapshot } from '../snapshot';
import type { Once } from '../write-once';
import type { Written } from '../written';
import type { BackupKept } from './backups';
import { keepBackup, readBackup, removeBackups } from './backups';
import { restoreBackup } from './restore-backup';
import type { BackupCause } from './retention';

/** What the one writer does about backups. */
export interface BackupKeeper {
  /** Copies the bank into `storage.local`, if it has changed since the newest copy. */
  readonly backUp: (cause: BackupCause) => Promise<BackupKept>;
  /**
   * Makes the bank what it was in a backup; what it is now becomes a backup first. `not-found`: there is no backup of that
   * time, or it is damaged; `quota`: no room for that first backup. Nothing was changed then.
   */
  readonly restoreBackup: (once: Once, takenAt: number) => Promise<Written>;
  /** Deletes the backup of that time, or all. */
  readonly removeBackups: (takenAt?: number) => Promise<void>;
}

/** One thing after the other: `storage.local` has no transactions. */
export function createBackupKeeper(
  { area, now = Date.now }: BankPlace,
  { prepared, write }: BankHolder,
  tell: (news: BankNews) => void,
): BackupKeeper {
  const inTurn = createTurns();
  const keep = async (bank: Bank, cause: BackupCause): Promise<BackupKept> => {
    const kept = await keepBackup(area, await takeSnapshot(bank), { now: now(), cause });
    tell('backups');
    return kept;
  };
  return {
    backUp: async (cause) =>
      inTurn(async () => {
        const { bank, writable } = await prepared();
        return writable.ok ? keep(bank, cause) : writable;
      }),
    restoreBackup: async (once, takenAt) =>
      inTurn(async (): Promise<Written> => {
        const snapshot = await readBackup(area, takenAt);
        if (snapshot === undefined) return { ok: false, reason: 'not-found' };
        return write(async (bank) => {
          // Repeated after a kill, it must not take what it has restored for what was there before.
          if ((await bank.applied.get(once.id)) !== undefined) return { ok: true };
          const kept = await keep(bank, 'restore');
          return kept.ok ? restoreBackup(bank, once, snapshot) : kept;
        });
      }),
    removeBackups: async (takenAt) =>
      inTurn(async () => {
        await removeBackups(area, takenAt);
        tell('backups');
      }),
  };
}
