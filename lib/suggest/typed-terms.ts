import { isSyllable } from '../text/pinyin';
import { findConcepts } from './concepts';
import { conceptTerm } from './query-terms';
import type { QueryTerm } from './top-rows';
import {
  CODE_PREFIX,
  INITIALS,
  LATIN,
  LETTERS,
  SYLLABLES,
  hashOfPair,
  hashOfText,
  readingsOf,
  visitGrams,
  visitLetterGrams,
} from './terms';

/** What to look up for a folded typed query: everything that could have been meant; the ranking decides later. */
export function typedTerms(words: readonly string[]): QueryTerm[] {
  const terms = new Map<number, number>();
  const add = (hash: number, weight: number) => terms.set(hash, Math.max(terms.get(hash) ?? 0, weight));
  for (const word of words) {
    visitGrams(word, (hash, _at, length) => add(hash, length === 1 ? 0.4 : 1));
    for (const { concept } of findConcepts(word)) add(conceptTerm(concept), 1);
    for (const run of word.match(/[a-z0-9]+/gu) ?? []) addLetters(run, add);
    addSound(word, add);
  }
  return [...terms].map(([hash, weight]) => ({ hash, weight }));
}

function addLetters(run: string, add: (hash: number, weight: number) => void): void {
  add(hashOfText(CODE_PREFIX, run), 4);
  // A slip of the finger is seldom in the first letters.
  for (let length = Math.max(2, run.length - 2); length < run.length; length += 1) {
    add(hashOfText(CODE_PREFIX, run.slice(0, length)), 1);
  }
  add(hashOfText(LATIN, run), 1.5);
  if (isSyllable(run)) add(hashOfText(SYLLABLES, run), 0.6);
  visitLetterGrams(INITIALS, run, 2, (hash) => add(hash, 0.8));
  visitLetterGrams(LETTERS, run, 3, (hash) => add(hash, 0.6));
}

/** Homophones: what was written, heard. */
function addSound(word: string, add: (hash: number, weight: number) => void): void {
  for (const syllables of readingsOf(word.replaceAll(/[a-z0-9]+/gu, ' '))) {
    for (let i = 0; i < syllables.length; i += 1) {
      add(hashOfText(SYLLABLES, syllables[i] ?? ''), 0.2);
      if (i > 0) add(hashOfPair(syllables[i - 1] ?? '', syllables[i] ?? ''), 0.8);
    }
  }
}
