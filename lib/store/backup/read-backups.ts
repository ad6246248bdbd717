import { browser } from 'wxt/browser';
import { onBankNews } from '../bank-channel';
import type { Snapshot } from '../snapshot';
import type { BackupAbout } from './backups';
import { listBackups, readBackup } from './backups';

/** All backups, the newest first. Extension pages only; the background writes them. */
export async function readBackupList(): Promise<readonly BackupAbout[]> {
  return listBackups(browser.storage.local);
}

/** What one backup holds; undefined where it is gone or damaged. */
export async function readOneBackup(takenAt: number): Promise<Snapshot | undefined> {
  return readBackup(browser.storage.local, takenAt);
}

/** Calls back when backups were made or deleted, until `signal` aborts. */
export function onBackupsChanged(callback: () => void, signal: AbortSignal): void {
  onBankNews((news) => {
    if (news === 'backups') callback();
  }, signal);
}
