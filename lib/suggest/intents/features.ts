import { syllablesOf } from '../../text/pinyin';
import { isHan, isLatinOrDigit } from '../fold';
import { hashOf, hashOfText } from '../terms';
import { visitGroups } from './word-groups';

// Kinds of features; each has its own space of hashes, apart from those of the index (terms.ts).
const ONE = 21;
const TWO = 22;
const SOUND = 24;
const WORD = 26;
const NUMBER = 27;
const GROUP = 29;

/** Features that one character gives at most, without its group. */
const EACH = 3;
/** Past this a message repeats itself. */
export const MAX_TEXT = 160;

/** Room for the features of one text. */
export const MAX_FEATURES = MAX_TEXT * 4;

/** Features of one text, and room for the most there can be: characters, their pairs, sounds and groups. */
export interface Features {
  readonly hashes: Uint32Array;
  count: number;
}

/** No features yet, and room for all there can be. */
export function createFeatures(): Features {
  return { hashes: new Uint32Array(MAX_FEATURES), count: 0 };
}

/**
 * What the intent model sees of a folded text, appended to `features`: Chinese characters and their pairs, pairs of syllables (a homophone slip
 * keeps them), groups of words, Latin words, numbers by their length. The same hash may come more than once. No pair crosses a
 * punctuation mark. Bodies are long and well spelt: they do without sounds. Stops when there is no more room.
 */
export function addFeatures(text: string, features: Features, withSounds = true): void {
  const end = Math.min(text.length, MAX_TEXT);
  const { hashes } = features;
  let { count } = features;
  let one = 0;
  let sound = 0;
  for (let i = 0; i < end && count + EACH <= hashes.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (isHan(unit)) {
      hashes[count++] = hashOf(ONE, unit);
      if (one !== 0) hashes[count++] = hashOf(TWO, one, unit);
      if (withSounds) {
        const heard = soundOf(unit);
        if (sound !== 0 && heard !== 0) hashes[count++] = hashOf(SOUND, sound, heard);
        sound = heard;
      }
      one = unit;
      continue;
    }
    if (isLatinOrDigit(unit)) {
      const after = endOfWord(text, i, end);
      hashes[count++] = hashOfWord(text.slice(i, after));
      i = after - 1;
    }
    one = 0;
    sound = 0;
  }
  features.count = count;
  visitGroups(text, end, (group) => {
    if (features.count < hashes.length) hashes[features.count++] = hashOf(GROUP, group);
  });
}

function endOfWord(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isLatinOrDigit(text.charCodeAt(at))) at += 1;
  return at;
}

function hashOfWord(word: string): number {
  return /^\d+$/u.test(word) ? hashOf(NUMBER, Math.min(word.length, 6)) : hashOfText(WORD, word);
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
