import type { Phrase } from '../chat/phrase';
import type { KeptPromise, Settlement } from '../chat/promise';
import type { Settings } from '../chat/settings';
import type { TaughtPage } from '../chat/taught-page';
import type { PackVerdict } from '../packs/offer-pack';
import type { SharedTags } from '../privacy/known-tags';
import type { BankCondition } from '../store/bank-condition';
import type { BulkChange } from '../store/bulk';
import type { Learning } from '../store/learning';
import type { OpenPromises, PromiseScene, PromisingMessage } from '../store/ledger/promises';
import type { Lock } from '../store/policy-lock';
import type { PackId, PackLanguage } from '../store/starter/pack-ids';
import type { Health } from './health';

/**
 * Every message to the background, by name: its argument and its answer. A handler map must cover all of it. Each write
 * carries an idempotency key (`id`), so that a message repeated after a killed worker changes nothing twice.
 */
export interface Protocol {
  /** What a page script needs to judge: settings only, never the bank. */
  'page.settings': (argument: Record<string, never>) => Settings;
  /** The judge of words, which a page script cannot read from the extension's files by itself, a slice at a time. */
  'page.judge': (argument: { readonly slice: number }) => FileSlice;
  /** What the pages of this browser session have seen of their buyers, as keyed tags. */
  'known.read': (argument: Record<string, never>) => SharedTags;
  /** Packed tags that are new. Adding one twice is the same as once. */
  'known.add': (argument: { readonly key: string; readonly tags: string }) => void;
  /** Forgets them all, in every page. */
  'known.clear': (argument: { readonly id: string }) => void;
  /** A verdict was shown or a phrase inserted: counts for today's small numbers. No text. */
  'tally.add': (argument: { readonly id: string; readonly what: TallyKind }) => void;
  'tally.today': (argument: Record<string, never>) => Readonly<Record<TallyKind, number>>;
  /** `intent`: id of what was asked, where it is known. */
  'phrase.used': (argument: {
    readonly id: string;
    readonly phraseId: string;
    readonly at: number;
    readonly intent?: string | undefined;
  }) => void;
  /** An answer went out: the phrases that were passed over, and those that were changed first, by id. No text. */
  'learning.record': (argument: {
    readonly id: string;
    readonly intent?: string | undefined;
    readonly passedOver: readonly string[];
    readonly edited: readonly string[];
  }) => void;
  /** Joins the counts of an own export to those here; of each the higher one stays. */
  'learning.import': (argument: { readonly id: string; readonly learning: Learning }) => void;
  'learning.clear': (argument: { readonly id: string }) => void;
  /** A message has left: what it promises is entered, what it reports as done is ticked off. No text. */
  'promise.sent': (argument: Omit<PromisingMessage, 'now'>) => void;
  /** What is still open, in one conversation and in the others. */
  'promise.open': (argument: PromiseScene) => OpenPromises;
  /** The whole ledger, of all conversations. */
  'promise.list': (argument: Record<string, never>) => readonly KeptPromise[];
  'promise.settle': (argument: { readonly id: string; readonly as: Settlement }) => void;
  'promise.remove': (argument: { readonly id: string }) => void;
  'promise.clear': (argument: Record<string, never>) => void;
  /** `from`: what a change of a known phrase began from, so that it does not undo what was changed elsewhere meanwhile. */
  'phrase.save': (argument: {
    readonly id: string;
    readonly phrase: Phrase;
    readonly from?: Phrase | undefined;
  }) => void;
  'phrase.remove': (argument: { readonly id: string; readonly phraseId: string }) => void;
  /** Undo of `phrase.remove`. */
  'phrase.restore': (argument: { readonly id: string; readonly phraseId: string }) => void;
  /** A piece of the import that is called `id`; `import.apply` takes all its pieces into the bank at once. */
  'import.stage': (argument: {
    readonly id: string;
    readonly part: number;
    readonly phrases: readonly Phrase[];
  }) => void;
  /** All or nothing. `parts`: how many pieces were staged. */
  'import.apply': (argument: { readonly id: string; readonly parts: number }) => void;
  /** Takes the last import back; what was changed since stays. */
  'import.undo': (argument: { readonly id: string }) => void;
  /** Changes and removes many phrases at once, all or none. The changed ones were staged by `import.stage` under the same `id`. */
  'bulk.apply': (argument: { readonly id: string } & BulkChange) => void;
  /** Takes the last such change back; what was changed since stays. */
  'bulk.undo': (argument: { readonly id: string }) => void;
  /** One more question that a phrase answers, without any customer data. */
  'phrase.addSample': (argument: PhraseSample) => void;
  /** Undo of `phrase.addSample`. */
  'phrase.removeSample': (argument: PhraseSample) => void;
  /**
   * `from`: the settings that the change began from; what was changed elsewhere since stays beside it. `key`: what a supervisor's
   * passphrase gives, where the rules are locked and this changes them. Answers with the settings that hold now.
   */
  'settings.save': (argument: {
    readonly id: string;
    readonly settings: Settings;
    readonly from: Settings;
    readonly key?: string | undefined;
  }) => Settings;
  /** The agent has shown how the chat pages of the sender's origin are to be read; takes the place of what was shown before. */
  'page.teach': (argument: { readonly id: string; readonly page: TaughtPage }) => void;
  /** Never again for this sentence. Only its tag; `key`: what it was made with, taken over by the first one. */
  'exception.add': (argument: {
    readonly id: string;
    readonly rule: string;
    readonly tag: string;
    readonly key: string;
  }) => void;
  /** A rule was wrong. `sentence`: only where the agent chose to keep it, without any customer data. */
  'falseAlarm.add': (argument: {
    readonly id: string;
    readonly rule: string;
    readonly sentence?: string | undefined;
  }) => void;
  /** Forgets the false alarms of one rule, or all. */
  'falseAlarm.clear': (argument: { readonly id: string; readonly rule?: string | undefined }) => void;
  /** Locks the rules, changes the lock, or takes it away (no `lock`). `key` opens the lock that stands. */
  'policy.lock': (argument: {
    readonly id: string;
    readonly lock?: Lock | undefined;
    readonly key?: string | undefined;
  }) => void;
  /** Nobody knows the passphrase: rules and word lists go back to the defaults, and that is marked. */
  'policy.reset': (argument: { readonly id: string }) => void;
  /** These packs of the phrases that ship, and no others; what the shop edited stays. */
  'starter.choose': (argument: {
    readonly id: string;
    readonly packs: readonly PackId[];
    readonly language: PackLanguage;
  }) => void;
  /** Follows the shop's pack at an address; `key` opens the lock where the rules are locked, here and below. */
  'pack.subscribe': (argument: {
    readonly id: string;
    readonly address: string;
    readonly fingerprint: string;
    readonly key?: string | undefined;
  }) => void;
  /** A pack as a file. An empty fingerprint takes whatever key signed it, for the user to compare. */
  'pack.offer': (argument: {
    readonly id: string;
    readonly text: string;
    readonly fingerprint: string;
    readonly key?: string | undefined;
  }) => PackVerdict;
  /** Looks for a newer version now. */
  'pack.check': (argument: { readonly subscription: string }) => void;
  /** Takes over the version that was looked at. `taken`: rows changed here that follow the pack all the same. */
  'pack.apply': (argument: {
    readonly id: string;
    readonly subscription: string;
    readonly version: number;
    readonly taken: readonly string[];
  }) => void;
  'pack.rollBack': (argument: {
    readonly id: string;
    readonly subscription: string;
    readonly key?: string | undefined;
  }) => void;
  'pack.unsubscribe': (argument: {
    readonly id: string;
    readonly subscription: string;
    readonly phrases: 'keep' | 'remove';
    readonly key?: string | undefined;
  }) => void;
  /** `section`: which part of the options to show. */
  'options.open': (argument: { readonly section?: OptionsSection | undefined }) => void;
  /** Copies the bank now, beside the copies that are made by themselves. */
  'backup.take': (argument: { readonly id: string }) => void;
  /** Makes the bank what it was in the backup of that time; what it is now becomes a backup first. */
  'backup.restore': (argument: { readonly id: string; readonly takenAt: number }) => void;
  /** Deletes the backup of that time, or all where none is named. */
  'backup.remove': (argument: { readonly id: string; readonly takenAt?: number | undefined }) => void;
  /** Whether the bank can be read, and what was done if it could not. */
  'bank.condition': (argument: Record<string, never>) => BankCondition;
  /** The user has read the condition: it is not told again. */
  'bank.acknowledge': (argument: Record<string, never>) => void;
}

/** A piece of a file of the extension. Messages of Chromium are JSON: bytes travel as base64. */
export interface FileSlice {
  readonly base64: string;
  /** How many slices the file has. */
  readonly slices: number;
}

interface PhraseSample {
  readonly id: string;
  readonly phraseId: string;
  readonly sample: string;
}

/** A part of the options that other pages lead to. */
export type OptionsSection = 'promises';

export type TallyKind = 'inserted' | 'hinted' | 'held' | 'fixed';

/** The only messages a page's script may send; everything else must come from an extension page. */
export const FROM_PAGE = [
  'page.settings',
  'page.judge',
  'page.teach',
  'known.read',
  'known.add',
  'exception.add',
  'falseAlarm.add',
  'tally.add',
  'options.open',
] as const satisfies readonly (keyof Protocol)[];

/** Messages from the background or the popup to the page scripts of a tab. */
export interface PageProtocol {
  'settings.changed': (argument: { readonly settings: Settings }) => void;
  /** Another page has seen more. */
  'known.added': (argument: { readonly key: string; readonly tags: string }) => void;
  'known.cleared': (argument: { readonly known: SharedTags }) => void;
  'page.health': (argument: Record<string, never>) => Health;
}
