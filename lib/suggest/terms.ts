import { syllablesOf } from '../text/pinyin';
import { isHan, isLatinOrDigit, isOtherLetter } from './fold';

/** Kinds of terms; each has its own space of hashes. */
const HAN_ONE = 1;
const HAN_TWO = 2;
export const LATIN = 3;
export const CONCEPT = 4;
export const CODE_PREFIX = 5;
export const INITIALS = 6;
export const LETTERS = 7;
export const SYLLABLES = 8;

/** A 32-bit hash of up to three numbers, never 0 (0 means an empty slot). */
export function hashOf(kind: number, a: number, b = 0, c = 0): number {
  let h = Math.imul(kind ^ 0x9e3779b9, 0x85ebca6b) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35) ^ b;
  h = Math.imul(h ^ (h >>> 13), 0x27d4eb2f) ^ c;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h ^= h >>> 14;
  return h === 0 ? 1 : h >>> 0;
}

/** A hash of a short string. */
export function hashOfText(kind: number, text: string): number {
  let h = 0;
  for (let i = 0; i < text.length; i += 1) h = (Math.imul(h, 31) + text.charCodeAt(i)) | 0;
  return hashOf(kind, h, text.length);
}

/** A hash of two neighbouring syllables. */
export function hashOfPair(first: string, second: string): number {
  return hashOf(SYLLABLES, hashOfText(SYLLABLES, first), hashOfText(SYLLABLES, second));
}

/**
 * The words of a folded text: characters and pairs of neighbours of all scripts but Latin, whole Latin words and their pairs and triples of
 * letters. `visit` gets the hash, where the term begins and how many code units it covers.
 */
export function visitGrams(text: string, visit: (hash: number, at: number, length: number) => void): void {
  let previous = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (isHan(unit) || isOtherLetter(unit)) {
      visit(hashOf(HAN_ONE, unit), i, 1);
      if (previous !== 0) visit(hashOf(HAN_TWO, previous, unit), i - 1, 2);
      previous = unit;
      continue;
    }
    previous = 0;
    if (isLatinOrDigit(unit)) i = visitLatin(text, i, visit) - 1;
  }
}

/** Where the run of Latin letters and digits that begins at `from` ends. */
function endOfLatin(text: string, from: number): number {
  let end = from;
  while (end < text.length && isLatinOrDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** All pairs (`size` 2) or triples (3) of letters. */
export function visitLetterGrams(kind: number, letters: string, size: 2 | 3, visit: (hash: number) => void): void {
  for (let i = 0; i + size <= letters.length; i += 1) {
    const third = size === 3 ? letters.charCodeAt(i + 2) : 0;
    visit(hashOf(kind, letters.charCodeAt(i), letters.charCodeAt(i + 1), third));
  }
}

/** How a title sounds: its syllables, Latin runs kept whole; up to four variants where characters have two readings. */
export function readingsOf(text: string): string[][] {
  let variants: string[][] = [[]];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (isHan(unit)) {
      const syllables = syllablesOf(text.charAt(i));
      const [main, other] = syllables;
      if (main === undefined) continue;
      if (other !== undefined && variants.length <= 2) {
        variants = variants.flatMap((variant) => [
          [...variant, main],
          [...variant, other],
        ]);
      } else {
        for (const variant of variants) variant.push(main);
      }
    } else if (isLatinOrDigit(unit)) {
      const end = endOfLatin(text, i);
      for (const variant of variants) variant.push(text.slice(i, end));
      i = end - 1;
    }
  }
  return variants;
}

function visitLatin(text: string, from: number, visit: (hash: number, at: number, length: number) => void): number {
  const end = endOfLatin(text, from);
  const word = text.slice(from, end);
  visit(hashOfText(LATIN, word), from, word.length);
  // Long numbers are order and tracking numbers: one term each, or they would fill the index.
  if (word.length > 2 && word.length <= 24 && !/^\d+$/.test(word)) {
    for (let i = from; i + 2 < end; i += 1) visit(hashOfText(LATIN, text.slice(i, i + 3)), i, 3);
  }
  return end;
}
