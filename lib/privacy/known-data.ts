import type { KnownData } from '../chat/draft';
import type { Order } from '../chat/order';
import { createKeyedHash } from '../text/keyed-hash';
import { keyVariants } from './reading/address-keys';
import { maskOfMobile, maskOfName } from './reading/masked';
import type { KnownValue } from './owner/order-data';
import { orderData } from './owner/order-data';
import { furtherForms } from './owner/tagged-numbers';
import type { KnownTag } from './known-tags';
import { TAG_BYTES, numberOf } from './known-tags';

/** What was seen with which buyer, as keyed tags in memory. Nothing here can be turned back into what was seen without the key. */
export interface KnownDataStore {
  /** Keeps a value as seen with a buyer. Its tag if that is news, for those who share the key. */
  readonly remember: (buyerKey: string, kind: string, value: string) => KnownTag | undefined;
  /** Takes in what another page with the same key has seen. */
  readonly take: (tags: readonly KnownTag[]) => void;
  /** Drops everything seen with one buyer, or with all. */
  readonly forget: (buyerKey?: string) => void;
  /** The store as a review sees it while one buyer is written to. */
  readonly seenBy: (current: string) => KnownData;
  /** Tags now held. */
  readonly size: () => number;
}

const LIMIT = 100_000;

/**
 * An empty store. `key` is a random secret of this session (32 bytes): tags are HMAC-SHA256 cut to 48 bits, because a plain hash
 * of a phone number is undone by trying all of them. Among 100,000 tags of 48 bits a stranger's value meets one by chance once in
 * three thousand million checks. Beyond `limit` tags the oldest go first.
 */
export function createKnownData(key: Uint8Array, limit: number = LIMIT): KnownDataStore {
  const hashOf = createKeyedHash(key);
  const owners = new Map<number, readonly number[]>();

  const tagOf = (kind: string, value: string): number => {
    const digest = hashOf(`${kind}\n${value}`);
    return numberOf(digest.subarray(0, TAG_BYTES));
  };
  const ownerOf = (buyerKey: string): number => tagOf('buyer', buyerKey);
  /** Whether the pair was not known. */
  const keep = ({ tag, owner }: KnownTag): boolean => {
    const before = owners.get(tag) ?? [];
    const isNew = !before.includes(owner);
    // Taken out and put back: a Map keeps the order of insertion, and what was seen last stays longest.
    owners.delete(tag);
    owners.set(tag, isNew ? [...before, owner] : before);
    if (owners.size > limit) owners.delete(owners.keys().next().value ?? tag);
    return isNew;
  };

  return {
    remember: (buyerKey, kind, value) => {
      const seen = { tag: tagOf(kind, value), owner: ownerOf(buyerKey) };
      return keep(seen) ? seen : undefined;
    },
    take: (tags) => {
      for (const seen of tags) keep(seen);
    },
    forget: (buyerKey) => {
      if (buyerKey === undefined) owners.clear();
      else for (const [tag, all] of owners) withoutOwner(owners, tag, all, ownerOf(buyerKey));
    },
    seenBy: (current) => {
      const mine = ownerOf(current);
      return {
        isOthers: (kind, value) => {
          const all = owners.get(tagOf(kind, value));
          return all !== undefined && !all.includes(mine);
        },
      };
    },
    size: () => owners.size,
  };
}

function withoutOwner(owners: Map<number, readonly number[]>, tag: number, all: readonly number[], gone: number): void {
  if (!all.includes(gone)) return;
  const left = all.filter((owner) => owner !== gone);
  if (left.length === 0) owners.delete(tag);
  else owners.set(tag, left);
}

/** An order panel as canonical values to remember: each key of the address by itself, a mobile number and a name also as they are masked. */
export function knownDataOf(order: Order): readonly KnownValue[] {
  const values = orderData(order);
  return [...values.flatMap(formsOf), ...furtherForms(values)];
}

function formsOf({ kind, value }: KnownValue): readonly KnownValue[] {
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
  const masked = kind === 'person-name' ? maskOfName(value) : undefined;
  return masked === undefined
    ? [{ kind, value }]
    : [
        { kind, value },
        { kind, value: masked },
      ];
}
