import type { FoundPhrase } from '../../components/phrases/PhraseTable';
import type { Phrase } from '../../lib/chat/phrase';
import { searchTyped } from '../../lib/suggest/typed';
import type { BankState } from '../panel/watch-bank';

export interface PhraseFilter {
  readonly typed: string;
  readonly owner: Phrase['owner'] | 'all';
  /** A group and what is below it; empty: every group. */
  readonly group: string;
}

/** Finds that one search may bring; nobody turns more pages than these fill. */
const MOST_FOUND = 200;

/** The phrases that pass a filter: those that a search finds, best first, else all by group and title. */
export function findPhrases(bank: BankState, filter: PhraseFilter, now: number): readonly FoundPhrase[] {
  if (bank.state !== 'ready') return [];
  const passes = ({ phrase }: FoundPhrase): boolean =>
    (filter.owner === 'all' || phrase.owner === filter.owner) &&
    (filter.group === '' || phrase.group === filter.group || phrase.group.startsWith(`${filter.group}/`));
  const typed = filter.typed.trim();
  if (typed !== '') {
    // A narrow filter must see every find: the best two hundred may all belong to somebody else.
    const narrow = filter.owner !== 'all' || filter.group !== '';
    const limit = narrow ? bank.index.phrases.length : MOST_FOUND;
    return searchTyped(bank.index, typed, { usage: bank.usage, now, limit }).suggestions.filter(passes);
  }
  return bank.index.phrases
    .map((phrase): FoundPhrase => ({ phrase }))
    .filter(passes)
    .toSorted((a, b) => compare(a.phrase, b.phrase));
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
