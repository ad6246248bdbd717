import { mendAfterFull, nameFault } from './after-full-disk';
import type { Bank } from './bank';
import type { BankNews } from './bank-channel';
import { readIncident, readMarker, writeIncident, writeMarker } from './marker';
import type { BankPlace, PreparedBank } from './prepare-bank';
import { prepareBank } from './prepare-bank';
import { readState } from './write-once';
import type { Written } from './written';

/** The open bank. */
export interface BankHolder {
  /** Opens the bank and looks it over, the first time and after a failure. */
  readonly prepared: () => Promise<PreparedBank>;
  /** Makes a change and tells of it. */
  readonly write: (change: (bank: Bank) => Promise<Written>) => Promise<Written>;
}

/** Holds the bank open between messages, and looks it over again where it turns out not to be what was opened. */
export function createBankHolder(place: BankPlace, tell: (news: BankNews) => void): BankHolder {
  let opening: Promise<PreparedBank> | undefined;
  const prepared = async (): Promise<PreparedBank> => {
    opening ??= prepareBank(place).then(async (found) => {
      const ready = await mendAfterFull(place, found);
      if (ready.changed) tell(ready.incident === undefined ? 'phrases' : 'database');
      return ready;
    });
    try {
      const ready = await opening;
      // A full disk passes: the next message looks again whether the lost rows can be brought back.
      if (!ready.writable.ok && ready.writable.reason === 'quota') opening = undefined;
      return ready;
    } catch (error) {
      // A failure is not kept: the next message tries again.
      opening = undefined;
      throw error;
    }
  };
  const tryWrite = async (change: (bank: Bank) => Promise<Written>): Promise<Written> => {
    const ready = await prepared();
    if (!ready.writable.ok) return ready.writable;
    const written = await nameFault(place, await change(ready.bank));
    const isSound = await note(place, ready, written);
    const isOver = !written.ok && (written.reason === 'unreadable' || written.reason === 'quota');
    if (isSound && !isOver) return written;
    opening = undefined;
    ready.bank.close();
    // Wiped under the open connection: the change is safe, and what was lost comes back beside it.
    if (!isSound) await prepared();
    return written;
  };
  return {
    prepared,
    write: async (change) => {
      const first = await tryWrite(change);
      // The connection was lost, or the database damaged since it was opened: once more, with the bank looked over.
      const written = first.ok || first.reason !== 'unreadable' ? first : await tryWrite(change);
      if (written.ok) tell('phrases');
      return written;
    },
  };
}

/**
 * Keeps the marker level with the bank, and remembers a full disk until a write finds room again. False where the bank has
 * fallen back behind its marker: it is not the one that was opened.
 */
async function note({ area }: BankPlace, prepared: PreparedBank, written: Written): Promise<boolean> {
  const known = await readIncident(area);
  if (!written.ok) {
    if (written.reason === 'quota' && known === undefined) await writeIncident(area, { reason: 'quota', restored: 0 });
    return true;
  }
  if (known?.reason === 'quota') await writeIncident(area, undefined);
  // The marker first: it is only written from states that are in the bank already, so a sound bank cannot be behind.
  const marker = await readMarker(area);
  const state = await readState(prepared.bank);
  if ((state?.sequence ?? 0) < (marker?.sequence ?? 0)) return false;
  if (state !== undefined) await writeMarker(area, prepared, state);
  return true;
}
