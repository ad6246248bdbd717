import { fold } from './fold';

/** Share of pairs of letters (Dice) from which on two questions say the same in the same words, give or take a particle. */
const SAME = 0.75;
/** Letters: shorter questions are alike by chance. */
const SHORTEST = 4;
const NO_LETTER = /[^\p{L}\p{N}]/gu;

/**
 * A test of sample questions against what a buyer wrote, folded, a text a message. Where a person has said that a phrase answers this
 * very question, it needs neither words nor a model to be sure of it.
 */
export function readSameQuestion(burst: readonly string[]): (samples: readonly string[]) => boolean {
  const asked = burst.map(pairsOf).filter(({ length }) => length >= SHORTEST - 1);
  return (samples) =>
    asked.length > 0 &&
    samples.some((sample) => {
      const pairs = pairsOf(fold(sample));
      return pairs.length >= SHORTEST - 1 && asked.some((question) => likeness(question, pairs) >= SAME);
    });
}

function pairsOf(folded: string): string[] {
  const letters = folded.replaceAll(NO_LETTER, '');
  const pairs: string[] = [];
  for (let i = 0; i + 1 < letters.length; i += 1) pairs.push(letters.slice(i, i + 2));
  return pairs;
}

/** Dice's coefficient over the pairs, each counted as often as it stands. */
function likeness(a: readonly string[], b: readonly string[]): number {
  // Lengths alone rule most samples out.
  if (2 * Math.min(a.length, b.length) < SAME * (a.length + b.length)) return 0;
  const left = new Map<string, number>();
  for (const pair of a) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of b) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    left.set(pair, count - 1);
    shared += 1;
  }
  return (2 * shared) / (a.length + b.length);
}
