import { download, today } from './download';
import type { BackupDesk } from './create-backup-desk';

/** Hands a backup to the browser's downloads, as a file that the importer reads. The writers are loaded only now. */
export async function saveBackup(desk: BackupDesk, takenAt: number): Promise<void> {
  const phrases = await desk.phrasesOf(takenAt);
  if (phrases === undefined) return;
  const { exportBank } = await import('../../lib/store/export/export-bank');
  download(exportBank(phrases, 'json', today(takenAt)));
}
