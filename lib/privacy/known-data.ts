import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { KnownData } from '../chat/draft';
import type { Order } from '../chat/order';
import { keyVariants } from './reading/address-keys';
import { maskOfMobile } from './reading/masked';
import type { KnownValue } from './owner/order-data';
import { orderData } from './owner/order-data';

/** What was seen with which buyer, as keyed tags in memory. Nothing here can be turned back into what was seen without the key. */
export interface KnownDataStore {
  readonly remember: (buyerKey: string, kind: string, value: string) => void;
  /** Drops everything seen with one buyer, or with all. */
  readonly forget: (buyerKey?: string) => void;
  readonly ownersOf: (kind: string, value: string) => readonly string[];
  /** The store as a review sees it while one buyer is written to. */
  readonly seenBy: (current: string) => KnownData;
  /** Tags now held. */
  readonly size: () => number;
}

const LIMIT = 100_000;
// Two to the 48: among 100,000 tags a stranger's value meets one by chance once in three thousand million checks.
const TAG_BYTES = 6;

/**
 * An empty store. `key` is a random secret of this session (32 bytes): tags are HMAC-SHA256 cut to 48 bits, because a plain hash
 * of a phone number is undone by trying all of them. Beyond `limit` tags the oldest go first.
 */
export function createKnownData(key: Uint8Array, limit: number = LIMIT): KnownDataStore {
  const keyed = hmac.create(sha256, key);
  const owners = new Map<number, readonly string[]>();

  const tagOf = (kind: string, value: string): number => {
    const digest = keyed
      .clone()
      .update(utf8ToBytes(`${kind}\n${value}`))
      .digest();
    return digest.subarray(0, TAG_BYTES).reduce((tag, byte) => tag * 256 + byte, 0);
  };
  const ownersOf = (kind: string, value: string): readonly string[] => owners.get(tagOf(kind, value)) ?? [];

  return {
    remember: (buyerKey, kind, value) => {
      const tag = tagOf(kind, value);
      const before = owners.get(tag) ?? [];
      // Taken out and put back: a Map keeps the order of insertion, and what was seen last stays longest.
      owners.delete(tag);
      owners.set(tag, before.includes(buyerKey) ? before : [...before, buyerKey]);
      if (owners.size > limit) owners.delete(owners.keys().next().value ?? tag);
    },
    forget: (buyerKey) => {
      if (buyerKey === undefined) owners.clear();
      else for (const [tag, keys] of owners) withoutOwner(owners, tag, keys, buyerKey);
    },
    ownersOf,
    seenBy: (current) => ({ ownersOf, current }),
    size: () => owners.size,
  };
}

function withoutOwner(
  owners: Map<number, readonly string[]>,
  tag: number,
  keys: readonly string[],
  gone: string,
): void {
  if (!keys.includes(gone)) return;
  const left = keys.filter((key) => key !== gone);
  if (left.length === 0) owners.delete(tag);
  else owners.set(tag, left);
}

/** An order panel as canonical values to remember: each key of the address by itself, a mobile number also as it is masked. */
export function knownDataOf(order: Order): readonly KnownValue[] {
  return orderData(order).flatMap(({ kind, value }) => {
    if (kind === 'address')
      return value
        .split('|')
        .flatMap(keyVariants)
        .map((key) => ({ kind, value: key }));
    if (kind === 'mobile')
      return [
        { kind, value },
        { kind, value: maskOfMobile(value) },
      ];
    return [{ kind, value }];
  });
}
