import type { DexieOptions, Table } from 'dexie';
import { Dexie } from 'dexie';
import type { Phrase } from '../chat/phrase';
import type { PackRecord } from '../packs/pack-record';
import type { StarterChoice } from './starter/starter-source';

/** Dexie's number of the newest schema below. Schemas are only ever added to, never changed. */
export const SCHEMA_VERSION = 2;

/** A removed phrase, kept for undo. */
export interface RemovedPhrase {
  readonly id: string;
  readonly phrase: Phrase;
  /** Milliseconds since the epoch. */
  readonly removedAt: number;
}

/** An idempotency key that has taken effect. */
export interface Applied {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** What the bank says of itself, written in the same transaction as every change. */
export interface BankState {
  /** Grows by one with each change. */
  readonly sequence: number;
  /** Rows in `phrases`. */
  readonly phrases: number;
}

/** Phrases that shipped and were put into the bank at some time: id → the `updatedAt` they shipped with. */
export type SeededPhrases = Readonly<Record<string, number>>;

/** What this bank was given of the phrases that ship, and of which edition. */
export interface StarterState extends StarterChoice {
  readonly edition: string;
}

/** The last import, as far as it takes to undo it. */
export interface ImportUndo {
  /** Milliseconds since the epoch; the `updatedAt` of all its rows. */
  readonly at: number;
  /** Phrases that it wrote, and those of them that were there before, as they were. */
  readonly ids: readonly string[];
  readonly before: readonly Phrase[];
}

/** What replaced a version of a phrase. */
export type ChangeKind = 'edited' | 'bulk' | 'import';

/** A phrase as it was before a change. */
export interface PhraseVersion {
  readonly phrase: Phrase;
  readonly by: ChangeKind;
  /** When it was replaced, milliseconds since the epoch. */
  readonly at: number;
}

/** The last versions of one phrase, the newest first. */
export interface PhraseHistory {
  readonly id: string;
  readonly versions: readonly PhraseVersion[];
}

/** The last change of many phrases at once, as far as it takes to undo it. */
export interface BulkUndo {
  /** Idempotency key of the change. */
  readonly id: string;
  /** Milliseconds since the epoch; the `updatedAt` of all rows that it wrote. */
  readonly at: number;
  /** Phrases that it changed, as they were. */
  readonly changed: readonly Phrase[];
  /** Ids of the phrases that it removed. */
  readonly removed: readonly string[];
  /** Groups made by hand before it, where it changed those. */
  readonly groups?: readonly string[];
}

export type Meta =
  | { readonly key: 'state'; readonly value: BankState }
  | { readonly key: 'seeded'; readonly value: SeededPhrases }
  | { readonly key: 'starter'; readonly value: StarterState }
  | { readonly key: 'undo'; readonly value: ImportUndo }
  | { readonly key: 'bulk'; readonly value: BulkUndo }
  /** A subscription to a shop's pack, by its id. */
  | { readonly key: `pack:${string}`; readonly value: PackRecord }
  /** Paths of groups that were made by hand and may hold no phrase. */
  | { readonly key: 'groups'; readonly value: readonly string[] }
  /** Nothing; see `turnLog`. */
  | { readonly key: `ballast:${string}`; readonly value: Uint8Array }
  /** A piece of an import that has not been taken in yet. */
  | { readonly key: `staged:${string}`; readonly value: readonly Phrase[] };

/**
 * The phrase bank in the extension's own origin. The background is the only writer; extension pages read. Writes are
 * strictly durable: an acknowledged phrase survives a power loss (Chromium's default is relaxed).
 */
export class Bank extends Dexie {
  declare readonly phrases: Table<Phrase, string>;
  declare readonly removed: Table<RemovedPhrase, string>;
  declare readonly applied: Table<Applied, string>;
  declare readonly meta: Table<Meta, Meta['key']>;
  declare readonly history: Table<PhraseHistory, string>;

  /** @param generation 1 for the first database; one more each time an unreadable one had to be set aside. */
  constructor(generation = 1, options: DexieOptions = {}) {
    super(generation === 1 ? 'tuotie-bank' : `tuotie-bank-${generation}`, {
      chromeTransactionDurability: 'strict',
      ...options,
    });
    this.version(1).stores({
      phrases: 'id, owner, group, updatedAt',
      removed: 'id, removedAt',
      applied: 'id, at',
      meta: 'key',
    });
    this.version(2).stores({ history: 'id' });
  }
}
