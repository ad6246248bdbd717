import { keepBackup } from './backup/backups';
import type { BankPlace, PreparedBank } from './prepare-bank';
import { hasRoom } from './room';
import { takeSnapshot } from './snapshot';
import { turnLog } from './turn-log';
import type { Written } from './written';

const KEY = 'bank.full';

/** A failure by its true name: on a full disk the browser says no more than that the database cannot be used. */
export async function nameFault(place: BankPlace, written: Written): Promise<Written> {
  const isVague = !written.ok && written.reason === 'unreadable';
  const named = isVague && !(await (place.hasRoom ?? hasRoom)()) ? ({ ok: false, reason: 'quota' } as const) : written;
  if (!named.ok && named.reason === 'quota') await place.session?.set({ [KEY]: true });
  return named;
}

/**
 * The bank after a disk ran full, once it can be opened again: its log is turned, and all of it is backed up, before anything more is
 * written. Where there is still too little room for that it stays shut.
 */
export async function mendAfterFull(place: BankPlace, ready: PreparedBank): Promise<PreparedBank> {
  const { area, session, now = Date.now } = place;
  if (!ready.writable.ok) {
    await nameFault(place, ready.writable);
    return ready;
  }
  if (session === undefined || (await session.get(KEY))[KEY] !== true) return ready;
  const turned = await turnLog(ready.bank);
  if (!turned.ok) {
    ready.bank.close();
    return { ...ready, writable: { ok: false, reason: 'quota' }, incident: { reason: 'quota', restored: 0 } };
  }
  await keepBackup(area, await takeSnapshot(ready.bank), { now: now(), cause: 'change' });
  await session.remove(KEY);
  return ready;
}
