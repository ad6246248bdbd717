import type { Brand, WholePolicy } from '../chat/policy';
import type { Phrase } from '../chat/phrase';

/** What a shop says of its rules: the parts of a policy that travel. Never exceptions, never a lock. */
export interface PackPolicy {
  readonly rules: WholePolicy['rules'];
  readonly brand: Partial<Brand>;
  readonly wordLists: WholePolicy['wordLists'];
  readonly allow: WholePolicy['allow'];
  readonly masking?: WholePolicy['masking'];
}

/** A phrase as a pack carries it. Its id is the row's in the bank, so that counts of use survive. */
export type PackPhrase = Omit<Phrase, 'owner' | 'updatedAt' | 'pinned' | 'place'>;

/** What a supervisor publishes and signs. */
export interface Pack extends PackPolicy {
  readonly id: string;
  readonly name: string;
  /** Grows with each publication. */
  readonly version: number;
  /** Milliseconds since the epoch; after `expires` it counts as withheld (frozen) until a newer one comes. */
  readonly issued: number;
  readonly expires: number;
  /** `automatic`: later versions are taken over without asking. The first one is always looked at. */
  readonly apply: 'ask' | 'automatic';
  readonly phrases: readonly PackPhrase[];
}

/** The old key vouches for the new one. Keys and signatures in hexadecimal. */
export interface KeyChange {
  readonly from: string;
  readonly to: string;
  readonly signature: string;
}

/** The file: what is said, by whom, and how an older key leads to this one. */
export interface SignedPack {
  readonly format: typeof PACK_FORMAT;
  readonly formatVersion: typeof PACK_FORMAT_VERSION;
  readonly key: string;
  readonly signature: string;
  /** Oldest first. */
  readonly keyChanges: readonly KeyChange[];
  readonly content: Pack;
}

export const PACK_FORMAT = 'tuotie-pack';
export const PACK_FORMAT_VERSION = 1;

/** Bytes of a whole file: 20,000 phrases with six sample questions each fit. */
export const MOST_BYTES = 8 * 1024 * 1024;
export const MOST_PHRASES = 20_000;

/**
 * Why a pack is not taken. `forged`: the signature does not fit; `foreign-key`: signed by a key that nobody vouched for;
 * `other-pack`: another pack than the one subscribed to; `rolled-back`: an older version than one already seen; `replaced`: the
 * same version with other content; `expired`: it was over when it came; `not-yet`: issued in the future; `frozen`: nothing newer
 * has come since the last one ran out; `already-there`: subscribed to under another address.
 */
export type PackRefusal =
  | 'not-a-pack'
  | 'newer-format'
  | 'too-large'
  | 'forged'
  | 'foreign-key'
  | 'other-pack'
  | 'rolled-back'
  | 'replaced'
  | 'expired'
  | 'not-yet'
  | 'frozen'
  | 'already-there'
  | AddressRefusal;

/**
 * `wrong-address`: nothing is there; `redirected`: it points elsewhere; `no-permission`: the browser was not allowed to ask there;
 * `closed-host`: what the company's policy names was asked for without leave, and the host does not let everybody read it, or is out of
 * reach.
 */
export type AddressRefusal =
  | 'wrong-address'
  | 'redirected'
  | 'no-permission'
  | 'closed-host'
  | 'unreachable'
  | 'too-large';
