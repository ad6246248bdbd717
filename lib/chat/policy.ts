import type { Severity } from './finding';

/** The shop's decisions about the rules. Everything absent keeps the rule's own default. */
export interface Policy {
  /** Rule id or kind of customer data → its severity here, or `off`. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Texts that are the shop's own public data: return address, hotline, invoice mailbox. */
  readonly allow: readonly string[];
  /** How the shop speaks, where the norms leave it open. */
  readonly brand?: Brand;
  /** Words of the shop's own. */
  readonly wordLists?: readonly WordList[];
  /** Sentences that a rule must not strike again. */
  readonly exceptions?: Exceptions;
  /** A supervisor holds the key: what blocks cannot be waved through. */
  readonly locked?: boolean;
  /** How much of a masked value stays readable: what chat pages show (absent), or as little as payment platforms do. */
  readonly masking?: 'default' | 'strict';
}

/**
 * What the norms of the trade contradict each other about, for the shop to settle. True allows. The contradictions: seeds 001
 * 1-11, 1-74, 1-133, 1-137 against 003 3-11, 1-95 and the platforms' rules on contacts.
 */
export interface Brand {
  /** 亲，您好. */
  readonly qin: boolean;
  /** 亲爱的. */
  readonly dear: boolean;
  /** 宝子、姐妹、小姐姐、美女: as to a friend. */
  readonly chummy: boolean;
  /** 大姐、阿姨、大叔: as to one's family. */
  readonly kinship: boolean;
  /** 你 beside 您. */
  readonly plainYou: boolean;
  /** 么么哒、抱抱: in a small child's voice. */
  readonly cute: boolean;
  /** Dialect and catchwords. */
  readonly dialect: boolean;
  /** Telephone numbers and mail addresses that the draft gives as the shop's own. */
  readonly ownContact: boolean;
  /** 我自己也在用. */
  readonly firstPerson: boolean;
  /** Friendly pictures in one message, 0 to 5. */
  readonly emoji: number;
}

export const DEFAULT_BRAND: Brand = {
  qin: true,
  dear: false,
  chummy: false,
  kinship: false,
  plainYou: false,
  cute: false,
  dialect: false,
  ownContact: false,
  firstPerson: false,
  // Norm 003: few and neutral.
  emoji: 2,
};

/** Words that the shop itself does not want to say. */
export interface WordList {
  readonly id: string;
  readonly name: string;
  readonly severity: Severity;
  /** What to write instead, where a word has no replacement of its own. May be empty. */
  readonly advice: string;
  /** Ids of the sites where it holds; empty: everywhere. */
  readonly sites: readonly string[];
  readonly on: boolean;
  /** As written, one word or pattern each: lib/rules/word-lists/parse-entry.ts. */
  readonly entries: readonly string[];
}

/** The same list by its id, or by the name that people know it by. */
export function isSameList(a: WordList, b: WordList): boolean {
  return a.id === b.id || a.name === b.name;
}

/** What agents told a rule never to say again. No sentence is kept: only its keyed hash. */
export interface Exceptions {
  /** 32 random bytes of this installation, in hexadecimal; empty before the first exception. */
  readonly key: string;
  readonly entries: readonly Exception[];
}

export interface Exception {
  readonly rule: string;
  /** See lib/review/exceptions.ts. */
  readonly tag: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** A policy with every part of it decided, as the settings hold it. */
export type WholePolicy = Required<Policy>;

export const DEFAULT_POLICY: WholePolicy = {
  rules: {},
  allow: [],
  masking: 'default',
  brand: DEFAULT_BRAND,
  wordLists: [],
  exceptions: { key: '', entries: [] },
  locked: false,
};
