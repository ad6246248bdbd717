import type { Conversation } from '../chat/conversation';
import type { KnownData } from '../chat/draft';
import { ALL_DETECTORS } from '../privacy/all-detectors';
import { readDataText } from '../privacy/data-text';
import type { KnownDataStore } from '../privacy/known-data';
import { knownDataOf } from '../privacy/known-data';

export interface KnownBuyers {
  /** Takes in what a conversation shows of its buyer. Each message is read once. */
  readonly learn: (conversation: Conversation) => void;
  readonly as: (buyerKey: string) => KnownData;
  /** The names of all others whose conversations were open, the latest last. */
  readonly namesBeside: (buyerKey: string) => readonly string[];
}

/** Buyers whose messages are remembered as already read; a day's work is below it. */
const MOST_BUYERS = 2_000;

/** Names that are compared with every draft. */
const MOST_NAMES = 60;

/** Whose data is whose, from every conversation that this page has shown since it was loaded. */
export function createKnownBuyers(store: KnownDataStore): KnownBuyers {
  const read = new Map<string, Set<string>>();
  const names = new Map<string, string>();
  const isNew = (buyerKey: string, text: string): boolean => {
    const texts = read.get(buyerKey) ?? new Set();
    if (texts.has(text)) return false;
    texts.add(text);
    read.set(buyerKey, texts);
    if (read.size > MOST_BUYERS) read.delete(read.keys().next().value ?? '');
    return true;
  };
  return {
    learn: ({ buyer, messages, order }) => {
      names.delete(buyer.key);
      names.set(buyer.key, buyer.name);
      if (names.size > MOST_NAMES) names.delete(names.keys().next().value ?? '');
      const panel = JSON.stringify(order ?? null);
      if (order !== undefined && isNew(buyer.key, panel)) {
        for (const { kind, value } of knownDataOf(order)) store.remember(buyer.key, kind, value);
      }
      for (const { from, text } of messages) {
        if (from === 'buyer' && text !== '' && isNew(buyer.key, text)) learnText(store, buyer.key, text);
      }
    },
    as: store.seenBy,
    namesBeside: (buyerKey) => [...names].flatMap(([key, name]) => (key === buyerKey ? [] : [name])),
  };
}

function learnText(store: KnownDataStore, buyerKey: string, text: string): void {
  const reading = readDataText(text);
  for (const { kind, find } of ALL_DETECTORS) {
    for (const { value, confidence } of find(reading)) {
      if (confidence === 'doubtful') continue;
      // An address is asked for key by key.
      for (const key of kind === 'address' ? value.split('|') : [value]) store.remember(buyerKey, kind, key);
    }
  }
}
