import type { LetterPairs } from '../text/likeness';
import { letterPairs, sharedPairs } from '../text/likeness';
import { fold } from './fold';

/** Share of pairs of letters (Dice) from which on two questions say the same in the same words, give or take a particle. */
const SAME = 0.75;
/** Pairs: shorter questions are alike by chance. */
const SHORTEST = 3;

/**
 * A test of sample questions against what a buyer wrote, folded, a text a message. Where a person has said that a phrase answers this
 * very question, it needs neither words nor a model to be sure of it.
 */
export function readSameQuestion(burst: readonly string[]): (samples: readonly string[]) => boolean {
  const asked = burst.map(letterPairs).filter(({ total }) => total >= SHORTEST);
  const shortest = asked.reduce((least, { total }) => Math.min(least, total), Infinity);
  return (samples) =>
    samples.some((sample) => {
      // A text has fewer pairs than letters: most samples are too short for any of the questions and need not be read.
      if (isTooShort(sample.length - 1, shortest)) return false;
      const pairs = letterPairs(fold(sample));
      return pairs.total >= SHORTEST && asked.some((question) => likeness(question, pairs) >= SAME);
    });
}

/** Whether a text of so many pairs at most shares too few with a longer one, even if it shares them all. */
function isTooShort(pairs: number, others: number): boolean {
  return pairs < others && 2 * pairs < SAME * (pairs + others);
}

/** Dice's coefficient over the pairs, each counted as often as it stands. */
function likeness(a: LetterPairs, b: LetterPairs): number {
  if (isTooShort(a.total, b.total) || isTooShort(b.total, a.total)) return 0;
  return (2 * sharedPairs(a, b)) / (a.total + b.total);
}
