import type { DexieOptions, Table } from 'dexie';
import { Dexie } from 'dexie';
import type { KeptPromise } from '../../chat/promise';
import { openOrEmpty } from '../open-or-empty';

/** A promise with the tag of the conversation that it was made in. */
export interface LedgerRow extends KeptPromise {
  readonly tag: string;
}

interface LedgerKey {
  readonly name: 'conversations';
  /** It cannot be taken out: who copies the database has tags that say nothing. */
  readonly key: CryptoKey;
}

/** The ledger of promises: what was promised and by when, for whom only as a keyed tag, never in which words. */
export class Ledger extends Dexie {
  declare readonly promises: Table<LedgerRow, string>;
  declare readonly keys: Table<LedgerKey, string>;

  constructor(options: DexieOptions = {}) {
    super('tuotie-ledger', options);
    this.version(1).stores({ promises: 'id, tag, madeAt', keys: 'name' });
  }
}

/** Opens the ledger; a damaged one begins anew. */
export async function openLedger(create: () => Ledger = () => new Ledger()): Promise<Ledger> {
  return openOrEmpty(create, (ledger) => ledger.promises.count());
}

const UTF_8 = new TextEncoder();
/** 64 bits: enough to tell the conversations of a shop apart, too few to be a name. */
const TAG_BYTES = 8;

/** The tag of a conversation: HMAC-SHA256 under a key made at the first promise, cut short. */
export async function tagOf(ledger: Ledger, place: string, buyerKey: string): Promise<string> {
  const key = await keyOf(ledger);
  const sum = await crypto.subtle.sign('HMAC', key, UTF_8.encode(`${place}\n${buyerKey}`));
  return Array.from(new Uint8Array(sum, 0, TAG_BYTES), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function keyOf(ledger: Ledger): Promise<CryptoKey> {
  const kept = await ledger.keys.get('conversations');
  if (kept !== undefined) return kept.key;
  const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  // Two panels may ask at once: the first key stays.
  return ledger.transaction('rw', ledger.keys, async () => {
    const first = await ledger.keys.get('conversations');
    if (first === undefined) await ledger.keys.add({ name: 'conversations', key });
    return first?.key ?? key;
  });
}
