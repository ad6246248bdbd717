import type { Conversation } from '../chat/conversation';
import type { KnownData } from '../chat/draft';
import { createKnownData, knownDataOf } from '../privacy/known-data';
import { dataToldIn } from '../privacy/owner/data-told';
import type { KnownTag, SharedTags } from '../privacy/known-tags';
import { packTags, unpackTags } from '../privacy/known-tags';
import { createReadBefore } from './read-before';

export interface KnownBuyers {
  /** Takes in what a conversation shows of its buyer. Each message is read once. */
  readonly learn: (conversation: Conversation) => void;
  readonly as: (buyerKey: string) => KnownData;
  /** The names of all others whose conversations were open, the latest last. */
  readonly namesBeside: (buyerKey: string) => readonly string[];
  /**
   * Goes over to the key that the pages of this session share, with what they have seen, a piece a step. One that was begun before
   * all was forgotten, or before another one, comes to nothing.
   */
  readonly join: (shared: SharedTags) => Generator<void, void, void>;
  /** Another page has seen more. */
  readonly take: (key: string, packed: string) => void;
  /** All of it, names too: as if nothing had been shown yet. What is shared from now on comes by `join`. */
  readonly forget: () => void;
}

/** Names that are compared with every draft. */
const MOST_NAMES = 60;
/** Conversations shown before the shared key was there: seconds at most. */
const MOST_EARLY = 50;
const KEY_BYTES = 32;

/**
 * Whose data is whose, from every conversation that the pages of this session have shown; while they cannot be asked, from
 * this page's own, under a key of its own. `tell` passes on what is new.
 */
export function createKnownBuyers(tell: (key: string, packed: string) => void): KnownBuyers {
  let store = createKnownData(newKey());
  let sharedKey: string | undefined;
  /** Counts what makes a join that is under way pointless. */
  let beginnings = 0;
  const early = new Map<string, Conversation>();
  const read = createReadBefore(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0);
  const names = new Map<string, string>();
  const remember = (
    buyerKey: string,
    values: readonly { readonly kind: string; readonly value: string }[],
  ): KnownTag[] => values.flatMap(({ kind, value }) => store.remember(buyerKey, kind, value) ?? []);

  const learn = (conversation: Conversation): void => {
    const { buyer, messages, order } = conversation;
    if (sharedKey === undefined && (early.size < MOST_EARLY || early.has(buyer.key)))
      early.set(buyer.key, conversation);
    names.delete(buyer.key);
    names.set(buyer.key, buyer.name);
    if (names.size > MOST_NAMES) names.delete(names.keys().next().value ?? '');
    const isPanelNew = order !== undefined && read.isNew(buyer.key, JSON.stringify(order));
    const fresh = [
      ...(isPanelNew ? remember(buyer.key, knownDataOf(order)) : []),
      ...messages
        .filter(({ from, text }) => from === 'buyer' && text !== '' && read.isNew(buyer.key, text))
        .flatMap(({ text }) => remember(buyer.key, dataToldIn(text, messages))),
    ];
    if (sharedKey !== undefined && fresh.length > 0) tell(sharedKey, packTags(fresh));
  };

  const join = function* ({ key, pieces }: SharedTags, begun: number): Generator<void, void, void> {
    const next = createKnownData(Uint8Array.from(atob(key), (character) => character.charCodeAt(0)));
    for (const piece of pieces) {
      if (begun !== beginnings) return;
      next.take(unpackTags(piece));
      yield;
    }
    if (begun !== beginnings) return;
    store = next;
    sharedKey = key;
    read.forget();
    for (const conversation of early.values()) learn(conversation);
    early.clear();
  };

  return {
    learn,
    as: (buyerKey) => store.seenBy(buyerKey),
    namesBeside: (buyerKey) => [...names].flatMap(([key, name]) => (key === buyerKey ? [] : [name])),
    join: (shared) => {
      beginnings += 1;
      return join(shared, beginnings);
    },
    take: (key, packed) => {
      if (key === sharedKey) store.take(unpackTags(packed));
    },
    forget: () => {
      beginnings += 1;
      store = createKnownData(newKey());
      sharedKey = undefined;
      read.forget();
      for (const shown of [names, early]) shown.clear();
    },
  };
}

function newKey(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(KEY_BYTES));
}
