import type { KeptPromise, PromisedAct, PromiseMade, Settlement } from '../../chat/promise';
import { settle } from '../write-once';
import type { Written } from '../written';
import type { Ledger, LedgerRow } from './ledger';
import { tagOf } from './ledger';

/** Entries kept, far more than one desk promises in a month; the oldest go first. */
const MOST = 5_000;

/** A conversation, as its page names it. */
export interface PromiseScene {
  /** Site or origin of the chat page. */
  readonly place: string;
  readonly buyerKey: string;
}

/** A message that has left. */
export interface PromisingMessage extends PromiseScene {
  /** Of the message: told twice it is entered once. */
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly made: readonly PromiseMade[];
  readonly done: readonly PromisedAct[];
}

/**
 * Enters what a message promises and ticks off what it reports as done. One open promise an act and conversation: promised again, it has a
 * new time. What was to be done on the spot is settled by whatever is written next.
 */
export async function enterMessage(ledger: Ledger, message: PromisingMessage): Promise<Written> {
  return settle(
    (async (): Promise<Written> => {
      if (message.made.length === 0 && (await hasNoKey(ledger))) return { ok: true };
      const tag = await tagOf(ledger, message.place, message.buyerKey);
      await ledger.transaction('rw', ledger.promises, async () => {
        const open = (await ledger.promises.where({ tag }).toArray()).filter(({ state }) => state === 'open');
        await ledger.promises.bulkPut([...ticked(open, message), ...entered(open, message, tag)]);
        const over = (await ledger.promises.count()) - MOST;
        if (over > 0) await ledger.promises.orderBy('madeAt').limit(over).delete();
      });
      return { ok: true };
    })(),
  );
}

function ticked(open: readonly LedgerRow[], { id, now, made, done }: PromisingMessage): readonly LedgerRow[] {
  return open
    .filter((row) => !row.id.startsWith(`${id}:`) && !made.some(({ act }) => act === row.act))
    .filter(({ act, soon }) => soon === true || done.includes(act))
    .map((row) => ({ ...row, state: 'kept' as const, settledAt: now }));
}

function entered(open: readonly LedgerRow[], message: PromisingMessage, tag: string): readonly LedgerRow[] {
  return message.made.map((one) => {
    const before = open.find(({ act }) => act === one.act);
    const fresh = { id: before?.id ?? `${message.id}:${one.act}`, tag, place: message.place, state: 'open' as const };
    return { ...fresh, ...one, madeAt: message.now };
  });
}

/** What is still open, the first due first. */
export interface OpenPromises {
  /** In the conversation that was asked about. */
  readonly here: readonly KeptPromise[];
  readonly elsewhere: readonly KeptPromise[];
}

export async function openPromises(ledger: Ledger, { place, buyerKey }: PromiseScene): Promise<OpenPromises> {
  // Who only looks needs no key: it is made at the first promise.
  const tag = (await hasNoKey(ledger)) ? undefined : await tagOf(ledger, place, buyerKey);
  const open = await ledger.promises.filter(({ state }) => state === 'open').toArray();
  return {
    here: inOrder(open.filter((row) => row.tag === tag)),
    elsewhere: inOrder(open.filter((row) => row.tag !== tag)),
  };
}

/** The whole ledger: what is open first, by its time, then what is settled, the last first. */
export async function listPromises(ledger: Ledger): Promise<readonly KeptPromise[]> {
  const rows = await ledger.promises.toArray();
  const settled = rows.filter(({ state }) => state !== 'open');
  return [
    ...inOrder(rows.filter(({ state }) => state === 'open')),
    ...settled.toSorted((a, b) => (b.settledAt ?? 0) - (a.settledAt ?? 0)).map(withoutTag),
  ];
}

export async function settlePromise(ledger: Ledger, id: string, as: Settlement, now: number): Promise<Written> {
  return settle(
    ledger.transaction('rw', ledger.promises, async (): Promise<Written> => {
      const row = await ledger.promises.get(id);
      if (row === undefined) return { ok: false, reason: 'not-found' };
      const { why: _, settledAt: __, ...entry } = row;
      await ledger.promises.put(as.state === 'open' ? { ...entry, ...as } : { ...entry, ...as, settledAt: now });
      return { ok: true };
    }),
  );
}

/** Strikes one entry out for good. */
export async function removePromise(ledger: Ledger, id: string): Promise<Written> {
  return settle(ledger.promises.delete(id).then((): Written => ({ ok: true })));
}

/** Forgets all, and the key with it: no tag made before means anything any more. */
export async function clearLedger(ledger: Ledger): Promise<Written> {
  return settle(
    ledger.transaction('rw', ledger.tables, async (): Promise<Written> => {
      await ledger.promises.clear();
      await ledger.keys.clear();
      return { ok: true };
    }),
  );
}

/** Forgets what was promised before `before`, milliseconds since the epoch. */
export async function pruneLedger(ledger: Ledger, before: number): Promise<void> {
  await ledger.promises.where('madeAt').below(before).delete();
}

/** Nothing was ever promised here, or all of it was forgotten. */
async function hasNoKey(ledger: Ledger): Promise<boolean> {
  return (await ledger.keys.count()) === 0;
}

function inOrder(rows: readonly LedgerRow[]): readonly KeptPromise[] {
  return rows.toSorted((a, b) => (a.due ?? Infinity) - (b.due ?? Infinity) || a.madeAt - b.madeAt).map(withoutTag);
}

/** Pages need no tags. */
function withoutTag(row: LedgerRow): KeptPromise {
  const { tag: _, ...entry } = row;
  return entry;
}
