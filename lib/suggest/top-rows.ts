import type { PhraseIndex } from './build-index';
import { largest } from './largest';
import { listOf, readImpacts } from './postings';

/** A term of a query, with how much it counts. */
export interface QueryTerm {
  readonly hash: number;
  readonly weight: number;
}

/** A term looked up in an index. */
export interface FoundTerm extends QueryTerm {
  /** Its range in the postings' entries; empty when no row has it. */
  readonly start: number;
  readonly end: number;
  /** BM25's: how rare it is in this bank. A term that no row has gets the highest. */
  readonly idf: number;
}

// Reading one entry costs 3 to 8 ns: this many keep a query well below half a millisecond in a bank of 100,000 phrases.
const BUDGET = 30_000;
/** Rows that are scored with the terms left out by the budget, for each one wanted. */
const WIDER = 4;

/** Looks one term up. */
export function findTerm({ postings }: PhraseIndex, hash: number, weight: number): FoundTerm {
  const [start, end] = listOf(postings, hash);
  const count = end - start;
  return { hash, weight, start, end, idf: Math.log(1 + (postings.rows - count + 0.5) / (count + 0.5)) };
}

/** Looks terms up; rarest first. */
export function findTerms(index: PhraseIndex, terms: readonly QueryTerm[]): FoundTerm[] {
  return terms.map(({ hash, weight }) => findTerm(index, hash, weight)).toSorted(byLength);
}

function byLength(a: FoundTerm, b: FoundTerm): number {
  return a.end - a.start - (b.end - b.start);
}

/**
 * The best rows by the sum of idf × weight × impact, best first. Terms are read rarest first until the budget is spent; what
 * half the bank says then only orders the rows that the rare terms found.
 */
export function topRows(index: PhraseIndex, terms: readonly FoundTerm[], count: number): number[] {
  const rarest = terms.filter(({ start, end }) => end > start).toSorted(byLength);
  let read = 0;
  let spent = 0;
  while (read < rarest.length) {
    const term = rarest[read];
    spent += (term?.end ?? 0) - (term?.start ?? 0);
    if (read > 0 && spent > BUDGET) break;
    read += 1;
  }
  const met = addTerms(index, rarest.slice(0, read));
  const common = rarest.slice(read);
  const best = largest(index.touched, met, index.scratch, common.length === 0 ? count : WIDER * count);
  const found = withTerms(index, best, common);
  clear(index, met);
  return found.slice(0, count);
}

/** Adds terms up in `scratch`; returns how many rows got a score. */
function addTerms({ postings, scratch, touched }: PhraseIndex, terms: readonly FoundTerm[]): number {
  const { entries } = postings;
  let met = 0;
  for (const { start, end, idf, weight } of terms) {
    const factor = (idf * weight) / 255;
    for (let i = start; i < end; i += 1) {
      const entry = entries[i] ?? 0;
      const row = entry >>> 8;
      const known = scratch[row] ?? 0;
      if (known === 0) {
        touched[met] = row;
        met += 1;
      }
      scratch[row] = known + factor * (entry & 0xff);
    }
  }
  return met;
}

/** Many rows are cleared sooner all together. */
function clear({ scratch, touched }: PhraseIndex, met: number): void {
  if (met * 8 > scratch.length) scratch.fill(0);
  else for (let i = 0; i < met; i += 1) scratch[touched[i] ?? 0] = 0;
}

/** Rows in the order of their scores with the given terms added, best first. */
function withTerms({ postings, scratch }: PhraseIndex, best: Uint32Array, terms: readonly FoundTerm[]): number[] {
  const rows = best.toSorted();
  const impacts = new Float64Array(rows.length);
  for (const term of terms) {
    readImpacts(postings, term, rows, impacts);
    const mass = term.idf * term.weight;
    for (let i = 0; i < rows.length; i += 1) {
      const row = rows[i] ?? 0;
      scratch[row] = (scratch[row] ?? 0) + mass * (impacts[i] ?? 0);
    }
  }
  return [...rows].toSorted((a, b) => (scratch[b] ?? 0) - (scratch[a] ?? 0));
}
