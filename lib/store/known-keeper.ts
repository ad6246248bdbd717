import { createTurns } from '../chat/in-turn';
import type { SharedTags } from '../privacy/known-tags';
import { packTags, unpackTags } from '../privacy/known-tags';
import type { StorageArea } from './storage-area';

export interface KnownKeeper {
  readonly read: () => Promise<SharedTags>;
  /** Adds packed tags made with this key; those made with a key that was thrown away are dropped. */
  readonly add: (key: string, packed: string) => Promise<void>;
  /** Forgets every tag and makes a new key: old tags mean nothing any more. */
  readonly clear: () => Promise<SharedTags>;
}

interface Head {
  readonly key: string;
  /** Numbers of the first piece kept and of the one that is being filled. */
  readonly first: number;
  readonly last: number;
}

const HEAD = 'known';
const KEY_BYTES = 32;
/** Characters of a piece (a thousand tags), so that adding one tag never rewrites all. */
const LONGEST_PIECE = 16_000;
/** Pieces kept: 100,000 tags. The oldest go first. */
const MOST_PIECES = 100;

/**
 * Known data of the buyers seen, as keyed tags in the browser's session storage: in memory, out of reach of pages, gone with the
 * browser (PIPL article 19: no longer than needed). Calls are carried out one after the other.
 */
export function createKnownKeeper(area: StorageArea): KnownKeeper {
  const inTurn = createTurns();
  const pieceAt = async (number: number): Promise<string> => {
    const piece = (await area.get(nameOf(number)))[nameOf(number)];
    return typeof piece === 'string' ? piece : '';
  };
  const head = async (): Promise<Head> => {
    const kept = (await area.get(HEAD))[HEAD];
    if (isHead(kept)) return kept;
    const fresh = { key: newKey(), first: 0, last: 0 };
    await area.set({ [HEAD]: fresh });
    return fresh;
  };

  const add = async (key: string, packed: string): Promise<void> => {
    const now = await head();
    // Read and packed again: only whole tags are kept, whoever sent them.
    const tags = packTags(unpackTags(packed));
    if (key !== now.key || tags === '') return;
    const before = await pieceAt(now.last);
    const isFull = before.length + tags.length > LONGEST_PIECE && before !== '';
    const last = isFull ? now.last + 1 : now.last;
    const first = Math.max(now.first, last - MOST_PIECES + 1);
    await area.set({ [nameOf(last)]: isFull ? tags : before + tags, [HEAD]: { key, first, last } });
    for (let gone = now.first; gone < first; gone += 1) await area.remove(nameOf(gone));
  };

  return {
    read: async () =>
      inTurn(async () => {
        const { key, first, last } = await head();
        const numbers = Array.from({ length: last - first + 1 }, (_, at) => first + at);
        return { key, pieces: await Promise.all(numbers.map(pieceAt)) };
      }),
    add: async (key, packed) => inTurn(async () => add(key, packed)),
    clear: async () =>
      inTurn(async () => {
        const { first, last } = await head();
        for (let gone = first; gone <= last; gone += 1) await area.remove(nameOf(gone));
        const fresh = { key: newKey(), first: last + 1, last: last + 1 };
        await area.set({ [HEAD]: fresh });
        return { key: fresh.key, pieces: [] };
      }),
  };
}

function nameOf(number: number): string {
  return `${HEAD}:${String(number)}`;
}

function newKey(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(KEY_BYTES))));
}

function isHead(value: unknown): value is Head {
  if (typeof value !== 'object' || value === null) return false;
  const { key, first, last } = value as Partial<Head>;
  return typeof key === 'string' && typeof first === 'number' && typeof last === 'number';
}
