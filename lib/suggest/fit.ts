import type { PhraseIndex } from './build-index';
import { impactIn } from './postings';
import type { MessageTerms } from './query-terms';
import { conceptTerm } from './query-terms';
import type { FoundTerm } from './top-rows';
import { findTerms } from './top-rows';

/** A message's terms looked up in one index. */
export interface FoundTerms {
  readonly words: readonly FoundTerm[];
  readonly wants: readonly (FoundTerm & { readonly concept: number })[];
  readonly circumstances: readonly (FoundTerm & { readonly concept: number })[];
}

/** How well one phrase answers a message. */
export interface Fit {
  readonly phrase: number;
  /** What it is ranked by. */
  readonly score: number;
  /** 0 to 1: how much of what was asked it covers. What the decision to push is taken on. */
  readonly cover: number;
  /** The want it answers best, position in `CONCEPTS`. */
  readonly want?: number;
  /** How well it answers each topic of the message, where there are several. */
  readonly byTopic?: readonly number[];
}

const WANT = 3.2;
const CIRCUMSTANCE = 1.6;
/** Rarity of a concept is bounded: in a bank with one phrase for it it would drown every word. */
const MAX_CONCEPT_IDF = 4;
const MIN_CONCEPT_IDF = 1.2;
/** Impact of a pair that stands once in a title of usual length. */
const TITLE_IMPACT = 0.7;
/** The rows of a phrase (its own, its samples) say the same thing: the second best confirms, no more. */
const SECOND_ROW = 0.25;

/** A long message says the same thing often; its heaviest words bound the cost of exact scores. */
const MAX_WORDS = 28;

export function findMessageTerms(index: PhraseIndex, terms: MessageTerms): FoundTerms {
  const concepts = (from: ReadonlyMap<number, number>, factor: number) =>
    [...from].flatMap(([concept, weight]) =>
      findTerms(index, [{ hash: conceptTerm(concept), weight: weight * factor }]).map((found) => ({
        ...found,
        concept,
        idf: Math.min(MAX_CONCEPT_IDF, Math.max(MIN_CONCEPT_IDF, found.idf)),
      })),
    );
  return {
    words: weightiest(findTerms(index, terms.words)),
    wants: concepts(terms.wants, WANT),
    circumstances: concepts(terms.circumstances, CIRCUMSTANCE),
  };
}

/** The words that decide, rarest first as they came. */
function weightiest(words: readonly FoundTerm[]): FoundTerm[] {
  const kept = new Set(words.toSorted((a, b) => b.idf * b.weight - a.idf * a.weight).slice(0, MAX_WORDS));
  return words.filter((word) => kept.has(word));
}

/** Scores one phrase exactly, over all its rows. */
export function fitOf(index: PhraseIndex, phrase: number, asked: FoundTerms): Fit {
  let best = NO_FIT;
  let second = 0;
  for (let row = index.firstRow[phrase] ?? 0; row < (index.firstRow[phrase + 1] ?? 0); row += 1) {
    const fit = fitOfRow(index, row, asked);
    if (fit.score > best.score) {
      second = best.score;
      best = fit;
    } else {
      second = Math.max(second, fit.score);
    }
  }
  return { ...best, phrase, score: best.score + SECOND_ROW * second };
}

interface RowFit {
  readonly score: number;
  readonly cover: number;
  readonly want?: number;
}

const NO_FIT: RowFit = { score: 0, cover: 0 };

function fitOfRow(index: PhraseIndex, row: number, asked: FoundTerms): RowFit {
  const { postings } = index;
  let score = 0;
  let wordMass = 0;
  let wordHit = 0;
  for (const { start, end, idf, weight } of asked.words) {
    const mass = idf * weight;
    wordMass += mass;
    const impact = impactIn(postings, start, end, row);
    score += mass * impact;
    wordHit += mass * Math.min(1, impact / TITLE_IMPACT);
  }
  let wantHit = 0;
  let want: number | undefined;
  for (const { start, end, idf, weight, concept } of asked.wants) {
    const impact = impactIn(postings, start, end, row);
    score += idf * weight * impact;
    const hit = (weight / WANT) * Math.min(1, impact / TITLE_IMPACT);
    if (hit > wantHit) {
      wantHit = hit;
      want = concept;
    }
  }
  for (const { start, end, idf, weight } of asked.circumstances) {
    score += idf * weight * impactIn(postings, start, end, row);
  }
  const wordCover = wordMass === 0 ? 0 : wordHit / wordMass;
  const cover = 1 - (1 - wantHit) * (1 - wordCover);
  return want === undefined ? { score, cover } : { score, cover, want };
}
