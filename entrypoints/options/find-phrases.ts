import type { Phrase } from '../../lib/chat/phrase';
import type { PhraseIndex } from '../../lib/suggest/build-index';
import { buildIndex } from '../../lib/suggest/build-index';
import type { Suggestion } from '../../lib/suggest/suggestion';
import { searchTyped } from '../../lib/suggest/typed';
import type { BankState } from '../panel/watch-bank';

/** A phrase with what a search matched in it. */
type FoundPhrase = Pick<Suggestion, 'phrase'> & Partial<Pick<Suggestion, 'marks'>>;

export interface PhraseFilter {
  readonly owner: Phrase['owner'] | 'all';
  /** A group and what is below it; empty: every group. */
  readonly group: string;
}

/** Finds that one search may bring; nobody turns more pages than these fill. */
const MOST_FOUND = 200;

/**
 * The part of the bank that passes a filter, with an index of its own: a search of the whole bank stops at its best finds,
 * and those may all lie outside the filter.
 */
export function narrowIndex(index: PhraseIndex, { owner, group }: PhraseFilter): PhraseIndex {
  if (owner === 'all' && group === '') return index;
  return buildIndex(
    index.phrases.filter(
      (phrase) =>
        (owner === 'all' || phrase.owner === owner) &&
        (group === '' || phrase.group === group || phrase.group.startsWith(`${group}/`)),
    ),
  );
}

/** What a search finds, best first; without a search everything, by group and title. */
export function findPhrases(index: PhraseIndex, typed: string, now: number): readonly FoundPhrase[] {
  if (typed.trim() !== '') return searchTyped(index, typed, { now, limit: MOST_FOUND }).suggestions;
  return index.phrases.toSorted(compare).map((phrase): FoundPhrase => ({ phrase }));
}

/** Every group of the bank and every group above one, sorted. */
export function groupsOf(bank: BankState): readonly string[] {
  if (bank.state !== 'ready') return [];
  const groups = new Set<string>();
  for (const { group } of bank.index.phrases) {
    const parts = group.split('/');
    for (let depth = 1; depth <= parts.length; depth += 1) groups.add(parts.slice(0, depth).join('/'));
  }
  groups.delete('');
  return [...groups].toSorted(COLLATOR.compare);
}

/** The title of another phrase with this code, if any. */
export function findCode(bank: BankState, code: string, except: string): string | undefined {
  if (bank.state !== 'ready' || code === '') return undefined;
  const wanted = code.toLowerCase();
  return bank.index.phrases.find((phrase) => phrase.code.toLowerCase() === wanted && phrase.id !== except)?.title;
}

const COLLATOR = new Intl.Collator('zh');

function compare(a: Phrase, b: Phrase): number {
  return COLLATOR.compare(a.group, b.group) || COLLATOR.compare(a.title, b.title);
}
