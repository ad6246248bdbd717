import { letterPairs, sharedPairs } from '../text/likeness';
import { fold } from './fold';
import type { Question } from './question';
import { readSameQuestion } from './same-question';

/** What is compared of a body: its beginning tells it from the others, and the agent may have left the rest out. */
const BEGINNING = 80;
/** Pairs of letters: shorter texts are alike by chance. */
const SHORTEST = 4;
/** Shares of pairs from which on a phrase may have been what was said, and from which on it surely was. */
const MAYBE = 0.3;
const SURELY = 0.7;

/**
 * How surely a phrase's body is what the agent has said since the buyer's question before this one, 0 to 1: who asks on has read
 * that and wants something else. Undefined where nothing was said, or where the buyer asks the same again.
 */
export function readJustSaid({ said, before, burst }: Question): ((body: string) => number) | undefined {
  const spoken = said.map(letterPairs).filter(({ total }) => total >= SHORTEST);
  if (spoken.length === 0 || readSameQuestion(burst)(before)) return undefined;
  return (body) => {
    const pairs = letterPairs(fold(body.slice(0, BEGINNING)));
    if (pairs.total < SHORTEST) return 0;
    const most = spoken.reduce((found, text) => Math.max(found, sharedPairs(pairs, text)), 0) / pairs.total;
    return Math.min(1, Math.max(0, (most - MAYBE) / (SURELY - MAYBE)));
  };
}
