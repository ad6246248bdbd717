import { letterPairs, sharedPairs } from './likeness';
import type { LetterPairs } from './likeness';

/** A text that is nearly another one, by its place in the list, and how nearly (Dice's coefficient of letter pairs). */
interface NearText {
  readonly place: number;
  readonly likeness: number;
}

export interface NearTexts {
  readonly add: (text: string) => void;
  /** The likest text, if it is like enough to be the same reply with another word. */
  readonly find: (text: string) => NearText | undefined;
}

const LIKE_ENOUGH = 0.85;
/** Pairs; of shorter texts one word makes the difference. */
const SHORTEST = 8;
/** Pairs looked up, the rarest first: what is like enough shares most of them. */
const LOOKED_UP = 12;
/** Texts that a pair may stand in before it tells nothing any more. */
const MOST_COMMON = 300;
const COMPARED = 8;

/** Finds near duplicates among tens of thousands of texts without comparing each with each. */
export function createNearTexts(): NearTexts {
  const texts: LetterPairs[] = [];
  const places = new Map<number, number[]>();
  return {
    add: (text) => {
      const pairs = letterPairs(text);
      for (const pair of pairs.counts.keys()) {
        const known = places.get(pair);
        if (known === undefined) places.set(pair, [texts.length]);
        else known.push(texts.length);
      }
      texts.push(pairs);
    },
    find: (text) => {
      const pairs = letterPairs(text);
      if (pairs.total < SHORTEST) return undefined;
      const near = candidates(pairs, places)
        .map((place) => ({ place, likeness: diceOf(pairs, texts[place]) }))
        .toSorted((a, b) => b.likeness - a.likeness)[0];
      return near !== undefined && near.likeness >= LIKE_ENOUGH ? near : undefined;
    },
  };
}

function candidates({ counts }: LetterPairs, places: ReadonlyMap<number, readonly number[]>): number[] {
  const rarest = [...counts.keys()]
    .flatMap((pair) => {
      const list = places.get(pair) ?? [];
      return list.length > 0 && list.length <= MOST_COMMON ? [list] : [];
    })
    .toSorted((a, b) => a.length - b.length)
    .slice(0, LOOKED_UP);
  const hits = new Map<number, number>();
  for (const place of rarest.flat()) hits.set(place, (hits.get(place) ?? 0) + 1);
  return [...hits]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, COMPARED)
    .map(([place]) => place);
}

function diceOf(a: LetterPairs, b: LetterPairs | undefined): number {
  return b === undefined ? 0 : (2 * sharedPairs(a, b)) / (a.total + b.total);
}
