import type { Bank, BankState } from './bank';
import type { WriteFault, Written } from './written';
import { writeFaultOf } from './written';

/** One change, named so that its repetition can be told from a new one. */
export interface Once {
  /** Idempotency key. */
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** What a change did: how many phrases were added (removed: negative), or why it did nothing. */
export type Effect = { readonly added: number } | { readonly refused: WriteFault };

const NOTHING: BankState = { sequence: 0, phrases: 0 };

/**
 * Makes one change in one transaction together with its idempotency key and the bank's own count, so that either all of
 * it is in the bank or none. The same `once.id` again changes nothing and is answered like the first.
 */
export async function writeOnce(bank: Bank, once: Once, change: () => Promise<Effect>): Promise<Written> {
  return settle(
    bank.transaction('rw', bank.tables, async (): Promise<Written> => {
      if ((await bank.applied.get(once.id)) !== undefined) return { ok: true };
      const effect = await change();
      if ('refused' in effect) return { ok: false, reason: effect.refused };
      await bank.applied.add({ id: once.id, at: once.now });
      await advance(bank, effect.added);
      return { ok: true };
    }),
  );
}

/** The bank's own account of itself; absent in a database that was never written. */
export async function readState(bank: Bank): Promise<BankState | undefined> {
  const row = await bank.meta.get('state');
  return row?.key === 'state' ? row.value : undefined;
}

/** Counts a change; to be called inside its transaction. */
export async function advance(bank: Bank, added: number): Promise<void> {
  const state = (await readState(bank)) ?? NOTHING;
  await bank.meta.put({
    key: 'state',
    value: { sequence: state.sequence + 1, phrases: state.phrases + added },
  });
}

/** Turns the faults of a full disk or a damaged database into values; faults of the program stay exceptions. */
export async function settle(work: PromiseLike<Written>): Promise<Written> {
  try {
    return await work;
  } catch (error) {
    const reason = writeFaultOf(error);
    if (reason === undefined) throw error;
    return { ok: false, reason };
  }
}
