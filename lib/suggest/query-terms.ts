import { CONCEPTS } from './lexicon';
import { findConcepts } from './concepts';
import type { QueryTerm } from './top-rows';
import { CONCEPT, hashOf, visitGrams } from './terms';

/** The terms of a message, ready to be looked up. */
export interface MessageTerms {
  /** Words as they stand. */
  readonly words: readonly QueryTerm[];
  /** What the buyer wants, by concept: position in `CONCEPTS` → weight. */
  readonly wants: ReadonlyMap<number, number>;
  /** Circumstances that narrow the answer. */
  readonly circumstances: ReadonlyMap<number, number>;
}

const POSITIONS = new Map(CONCEPTS.map(({ id }, position) => [id, position]));

// Characters that ask, point or join: found in every message, they say nothing of the matter.
const FUNCTION = unitsOf(
  '的了吗呢啊呀吧嘛哦哈么呗噢嗯额我你您妳他她它们咱俺这那哪是在有就都也还又再和与及个不没很太可以能会要想什啥怎样多少几为何请问一下说给把被让对从到去来着过得地之其而但如果所因此好点些只才刚已经',
);
const PAIR = 1;
const MIXED_PAIR = 0.5;
const FUNCTION_PAIR = 0.1;
const SINGLE = 0.3;

/** What the neighbours of a want are worth against the want itself, in the order the lexicon lists them. */
const NEAR = [0.6, 0.5, 0.4];

/** Reads a folded text. `share` scales everything: 1 for what is asked now, less for what was said before. */
export function readTerms(texts: readonly string[], share = 1): MessageTerms {
  const words = new Map<number, number>();
  const wants = new Map<number, number>();
  const circumstances = new Map<number, number>();
  for (const text of texts) {
    visitGrams(text, (hash, at, length) => keepMost(words, hash, share * wordWeight(text, at, length)));
    for (const { concept } of findConcepts(text)) {
      const found = CONCEPTS[concept];
      if (found === undefined) continue;
      keepMost(found.kind === 'want' ? wants : circumstances, concept, share);
      for (const [rank, near] of found.near.entries()) {
        const position = POSITIONS.get(near);
        if (position !== undefined) keepMost(wants, position, share * (NEAR[rank] ?? 0.3));
      }
    }
  }
  return {
    words: [...words].flatMap(([hash, weight]) => (weight > 0 ? [{ hash, weight }] : [])),
    wants,
    circumstances,
  };
}

/** The index term of a concept. */
export function conceptTerm(concept: number): number {
  return hashOf(CONCEPT, concept);
}

function unitsOf(text: string): Uint8Array {
  const units = new Uint8Array(0x10000);
  for (let i = 0; i < text.length; i += 1) units[text.charCodeAt(i)] = 1;
  return units;
}

function wordWeight(text: string, at: number, length: number): number {
  const first = FUNCTION[text.charCodeAt(at)] === 1;
  if (length === 1) return first ? 0 : SINGLE;
  if (length > 2) return PAIR;
  const second = FUNCTION[text.charCodeAt(at + 1)] === 1;
  if (first && second) return FUNCTION_PAIR;
  return first || second ? MIXED_PAIR : PAIR;
}

function keepMost(map: Map<number, number>, key: number, value: number): void {
  if ((map.get(key) ?? 0) < value) map.set(key, value);
}
