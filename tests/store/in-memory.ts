import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Phrase } from '../../lib/chat/phrase';
import { Bank } from '../../lib/store/bank';
import type { StorageArea } from '../../lib/store/storage-area';
import { packOf } from '../../lib/store/starter/pack-ids';
import type { StarterSource } from '../../lib/store/starter/starter-source';
import { Ledger } from '../../lib/store/ledger/ledger';
import { Tally } from '../../lib/store/tally';

/** 2026-03-02 10:00 on the clock of the machine. */
export const NOON = new Date(2026, 2, 2, 10).getTime();
export const DAY = 24 * 60 * 60 * 1_000;

/** A disk of its own: each call of `bank` or `tally` is a new connection to the same databases. */
export function createDisk() {
  const indexedDB = new IDBFactory();
  return {
    indexedDB,
    bank: (generation = 1) => new Bank(generation, { indexedDB, IDBKeyRange }),
    tally: () => new Tally({ indexedDB, IDBKeyRange }),
    ledger: () => new Ledger({ indexedDB, IDBKeyRange }),
  };
}

/** A `storage.local` that keeps JSON, as the browser's does. */
export function createArea(): StorageArea & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    get: async (key) => {
      const text = kept.get(key);
      return text === undefined ? {} : { [key]: JSON.parse(text) };
    },
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) kept.set(key, JSON.stringify(value));
    },
    remove: async (key) => {
      kept.delete(key);
    },
  };
}

export function phraseOf(id: string, change: Partial<Phrase> = {}): Phrase {
  return {
    id,
    owner: 'mine',
    group: '物流',
    title: `标题 ${id}`,
    body: `您好,${id} 今天发出。`,
    code: '',
    keywords: [],
    samples: [],
    updatedAt: NOON,
    ...change,
  };
}

/** Three phrases as they ship. */
export const STARTER: readonly Phrase[] = ['fhsj', 'thlc', 'zbhs'].map((code) =>
  phraseOf(`starter:${code}`, { owner: 'shop', code, updatedAt: 1_000 }),
);

/** These phrases as the pack of any trade; `edition` names them. */
export function shipping(phrases: readonly Phrase[], edition = 'first'): StarterSource {
  return {
    language: 'zh-CN',
    readIndex: async () => ({ edition, packs: [{ id: 'general', phrases: phrases.length }] }),
    readPacks: async (packs) => phrases.filter(({ id }) => packs.some((pack) => pack === packOf(id))),
  };
}

export async function idsIn(bank: Bank): Promise<string[]> {
  return (await bank.phrases.toCollection().primaryKeys()).toSorted();
}
