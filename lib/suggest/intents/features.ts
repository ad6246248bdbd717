import { syllablesOf } from '../../text/pinyin';
import { findConcepts } from '../concepts';
import { isHan, isLatinOrDigit } from '../fold';
import { hashOf, hashOfText } from '../terms';
import { visitSynonyms } from './synonyms';

// Kinds of features; each has its own space of hashes, apart from those of the index (terms.ts).
const ONE = 21;
const TWO = 22;
const THREE = 23;
const SOUND = 24;
const SENSE = 25;
const WORD = 26;
const NUMBER = 27;
const SKIP = 28;
const GROUP = 29;

/** Past this a message repeats itself, and a body has named its matter. */
const MAX_TEXT = 160;

/**
 * What the intent model sees of a folded text: Chinese characters, their pairs, triples and pairs with one between, pairs of
 * syllables (a homophone slip keeps them), concepts of the lexicon, groups of synonyms, Latin words, numbers by their length. The same hash may
 * come more than once. Clauses are kept apart: no pair crosses a punctuation mark.
 */
export function visitFeatures(text: string, visit: (hash: number) => void): void {
  const end = Math.min(text.length, MAX_TEXT);
  let two = 0;
  let one = 0;
  let sound = 0;
  for (let i = 0; i < end; i += 1) {
    const unit = text.charCodeAt(i);
    if (isHan(unit)) {
      visit(hashOf(ONE, unit));
      if (one !== 0) visit(hashOf(TWO, one, unit));
      if (two !== 0) {
        visit(hashOf(THREE, two, one, unit));
        visit(hashOf(SKIP, two, unit));
      }
      const heard = soundOf(unit);
      if (sound !== 0 && heard !== 0) visit(hashOf(SOUND, sound, heard));
      [two, one, sound] = [one, unit, heard];
      continue;
    }
    if (isLatinOrDigit(unit)) i = visitWord(text, i, end, visit) - 1;
    [two, one, sound] = [0, 0, 0];
  }
  const read = text.slice(0, end);
  for (const { concept } of findConcepts(read)) visit(hashOf(SENSE, concept));
  visitSynonyms(read, (group) => visit(hashOf(GROUP, group)));
}

function visitWord(text: string, from: number, end: number, visit: (hash: number) => void): number {
  let at = from;
  while (at < end && isLatinOrDigit(text.charCodeAt(at))) at += 1;
  const word = text.slice(from, at);
  visit(/^\d+$/u.test(word) ? hashOf(NUMBER, Math.min(word.length, 6)) : hashOfText(WORD, word));
  return at;
}

/** Hash of a character's usual syllable + 1 by code unit; 0 = not asked yet, 1 = no reading. */
const sounds = new Uint32Array(0x10000);

function soundOf(unit: number): number {
  let known = sounds[unit] ?? 0;
  if (known === 0) {
    const syllable = syllablesOf(String.fromCharCode(unit))[0];
    known = (syllable === undefined ? 0 : hashOfText(SOUND, syllable) >>> 1) + 1;
    sounds[unit] = known;
  }
  return known - 1;
}
