import { keepBackup } from './backup/backups';
import type { Bank } from './bank';
import type { Marker } from './marker';
import type { BankPlace } from './prepare-bank';
import { takeSnapshot } from './snapshot';
import { readState } from './write-once';
import { writeFaultOf } from './written';

/**
 * Backs up a bank that is about to be given up, where its phrases can still be read although something else cannot (old
 * versions, say), and none of them is missing. A bank that is short would only hide the better backup before it.
 */
export async function rescue(
  bank: Bank,
  { area, now = Date.now }: BankPlace,
  marker: Marker | undefined,
): Promise<void> {
  try {
    await bank.open();
    const state = await readState(bank);
    const snapshot = await takeSnapshot(bank);
    const isComplete = state?.phrases === snapshot.phrases.length && state.sequence >= (marker?.sequence ?? 0);
    if (isComplete) await keepBackup(area, snapshot, { now: now(), cause: 'change' });
  } catch (error) {
    // Nothing to be had: the backups that are there must do.
    if (writeFaultOf(error) === undefined) throw error;
  } finally {
    bank.close();
  }
}
