import type { PhraseIndex } from './build-index';
import { readImpacts } from './postings';
import type { MessageTerms } from './query-terms';
import { conceptTerm } from './query-terms';
import type { FoundTerm } from './top-rows';
import { findTerm, findTerms } from './top-rows';

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

/** Looks a message’s words and concepts up in the index. */
export function findMessageTerms(index: PhraseIndex, terms: MessageTerms): FoundTerms {
  const concepts = (from: ReadonlyMap<number, number>, factor: number) =>
    Array.from(from, ([concept, weight]) => {
      const { hash, start, end, idf } = findTerm(index, conceptTerm(concept), weight);
      const bounded = Math.min(MAX_CONCEPT_IDF, Math.max(MIN_CONCEPT_IDF, idf));
      return { hash, weight: weight * factor, start, end, idf: bounded, concept };
    });
  return {
    words: weightiest(findTerms(index, terms.words)),
    wants: concepts(terms.wants, WANT),
    circumstances: concepts(terms.circumstances, CIRCUMSTANCE),
  };
}

/** The words that decide, rarest first as they came. */
function weightiest(words: readonly FoundTerm[]): readonly FoundTerm[] {
  if (words.length <= MAX_WORDS) return words;
  const masses = new Float64Array(words.length);
  for (const [i, { idf, weight }] of words.entries()) masses[i] = idf * weight;
  const least = masses.toSorted()[masses.length - MAX_WORDS] ?? 0;
  return words.filter(({ idf, weight }) => idf * weight >= least).slice(0, MAX_WORDS);
}

/** What the rows of the phrases under consideration have of a message. */
interface RowFits {
  readonly scores: Float64Array;
  /** Mass of the words that a row has. */
  readonly wordHits: Float64Array;
  /** How well a row answers the want it answers best. */
  readonly wantHits: Float64Array;
  /** That want, position in `CONCEPTS`; -1: none. */
  readonly wants: Int32Array;
  /** Mass of all words asked for. */
  readonly wordMass: number;
}

/** Scores phrases (ascending) exactly, each over all its rows. */
export function fitAll(index: PhraseIndex, phrases: readonly number[], asked: FoundTerms): Fit[] {
  const rows = rowsOf(index, phrases);
  const fits = fitRows(index, rows, asked);
  let at = 0;
  return phrases.map((phrase) => {
    const end = at + (index.firstRow[phrase + 1] ?? 0) - (index.firstRow[phrase] ?? 0);
    let best = -1;
    let second = -1;
    for (; at < end; at += 1) {
      if (best < 0 || scoreAt(fits, at) > scoreAt(fits, best)) [best, second] = [at, best];
      else if (second < 0 || scoreAt(fits, at) > scoreAt(fits, second)) second = at;
    }
    return fitOf(fits, phrase, best, second < 0 ? 0 : scoreAt(fits, second));
  });
}

function rowsOf({ firstRow }: PhraseIndex, phrases: readonly number[]): Uint32Array {
  const rows: number[] = [];
  for (const phrase of phrases) {
    const end = firstRow[phrase + 1] ?? 0;
    for (let row = firstRow[phrase] ?? 0; row < end; row += 1) rows.push(row);
  }
  return Uint32Array.from(rows);
}

/** Term by term, so that each list is walked once for all rows. */
function fitRows({ postings }: PhraseIndex, rows: Uint32Array, asked: FoundTerms): RowFits {
  const scores = new Float64Array(rows.length);
  const wordHits = new Float64Array(rows.length);
  const wantHits = new Float64Array(rows.length);
  const wants = new Int32Array(rows.length).fill(-1);
  const impacts = new Float64Array(rows.length);
  let wordMass = 0;
  for (const word of asked.words) {
    const mass = word.idf * word.weight;
    wordMass += mass;
    if (word.start === word.end) continue;
    readImpacts(postings, word, rows, impacts);
    for (let i = 0; i < rows.length; i += 1) {
      const impact = impacts[i] ?? 0;
      scores[i] = (scores[i] ?? 0) + mass * impact;
      wordHits[i] = (wordHits[i] ?? 0) + mass * Math.min(1, impact / TITLE_IMPACT);
    }
  }
  for (const want of asked.wants) {
    if (want.start === want.end) continue;
    readImpacts(postings, want, rows, impacts);
    for (let i = 0; i < rows.length; i += 1) {
      const impact = impacts[i] ?? 0;
      scores[i] = (scores[i] ?? 0) + want.idf * want.weight * impact;
      const hit = (want.weight / WANT) * Math.min(1, impact / TITLE_IMPACT);
      if (hit <= (wantHits[i] ?? 0)) continue;
      wantHits[i] = hit;
      wants[i] = want.concept;
    }
  }
  for (const circumstance of asked.circumstances) {
    if (circumstance.start === circumstance.end) continue;
    readImpacts(postings, circumstance, rows, impacts);
    const mass = circumstance.idf * circumstance.weight;
    for (let i = 0; i < rows.length; i += 1) scores[i] = (scores[i] ?? 0) + mass * (impacts[i] ?? 0);
  }
  return { scores, wordHits, wantHits, wants, wordMass };
}

function scoreAt({ scores }: RowFits, at: number): number {
  return scores[at] ?? 0;
}

function fitOf(
  { scores, wordHits, wantHits, wants, wordMass }: RowFits,
  phrase: number,
  at: number,
  second: number,
): Fit {
  const wordCover = wordMass === 0 ? 0 : (wordHits[at] ?? 0) / wordMass;
  const cover = 1 - (1 - (wantHits[at] ?? 0)) * (1 - wordCover);
  const score = (scores[at] ?? 0) + SECOND_ROW * second;
  const want = wants[at] ?? -1;
  return want < 0 ? { phrase, score, cover } : { phrase, score, cover, want };
}
