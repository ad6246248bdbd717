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
  const spoken = said.map(pairsOf).filter(({ size }) => size >= SHORTEST);
  if (spoken.length === 0 || readSameQuestion(burst)(before)) return undefined;
  return (body) => {
    const pairs = pairsOf(fold(body.slice(0, BEGINNING)));
    if (pairs.size < SHORTEST) return 0;
    const most = spoken.reduce((found, text) => Math.max(found, sharedOf(text, pairs)), 0);
    return Math.min(1, Math.max(0, (most - MAYBE) / (SURELY - MAYBE)));
  };
}

/** Pairs of neighbouring letters, each as one number. */
function pairsOf(folded: string): Set<number> {
  const pairs = new Set<number>();
  let before = 0;
  for (let i = 0; i < folded.length; i += 1) {
    const unit = folded.charCodeAt(i);
    if (unit < 0x30 || (unit >= 0x3000 && unit <= 0x303f) || unit >= 0xff00) continue;
    if (before !== 0) pairs.add(before * 0x10000 + unit);
    before = unit;
  }
  return pairs;
}

/** The share of the body's pairs that were said. */
function sharedOf(said: ReadonlySet<number>, pairs: ReadonlySet<number>): number {
  let shared = 0;
  for (const pair of pairs) if (said.has(pair)) shared += 1;
  return shared / pairs.size;
}
