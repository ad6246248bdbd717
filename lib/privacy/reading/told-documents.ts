import { matchesOf } from '../../text/matches';
import type { Normalised } from '../../text/normalise';
import type { Candidate } from '../detector';
import { candidateIn } from './candidates';
import { placesIn } from './plate-places';

const FARTHEST = 6;

/**
 * What is told place by place behind a word for a document: 护照 E 打头 C 第二个 然后 6201749. The letter may come last (…, A开头).
 * `toValue` says which letters and digits are one.
 */
export function toldDocuments(
  words: Normalised,
  label: RegExp,
  toValue: (letters: string, digits: string) => string | undefined,
): readonly Candidate[] {
  return matchesOf(label, words.text).flatMap(({ index, 0: { length } }) => {
    const from = index + length;
    const run = placesIn(words.text.slice(from)).find(([first]) => (first?.start ?? FARTHEST + 1) <= FARTHEST);
    const [first, last] = [run?.[0], run?.at(-1)];
    if (run === undefined || first === undefined || last === undefined) return [];
    const letters = run.filter(({ kind }) => kind === 'letter').map(({ value }) => value);
    const digits = run.filter(({ kind }) => kind === 'digit' || kind === 'sound').map(({ value }) => value);
    const value =
      letters.length + digits.length === run.length ? toValue(letters.join(''), digits.join('')) : undefined;
    return value === undefined ? [] : [candidateIn(words, from + first.start, from + last.end, value, 'likely')];
  });
}
