import type { PhraseIndex } from './build-index';
import { listOf } from './postings';

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

// Reading one entry costs about 3 ns: this many keep a query near half a millisecond in a bank of 100,000 phrases.
const BUDGET = 150_000;

/** Looks terms up; rarest first. */
export function findTerms(index: PhraseIndex, terms: readonly QueryTerm[]): FoundTerm[] {
  const { rows } = index.postings;
  return terms
    .map((term) => {
      const [start, end] = listOf(index.postings, term.hash);
      const count = end - start;
      return { ...term, start, end, idf: Math.log(1 + (rows - count + 0.5) / (count + 0.5)) };
    })
    .toSorted((a, b) => a.end - a.start - (b.end - b.start));
}

/**
 * The best rows by the sum of idf × weight × impact, best first. Terms are read rarest first until the budget is spent, so
 * what is left out is what half the bank says; whoever needs exact scores computes them on these rows.
 */
export function topRows(index: PhraseIndex, terms: readonly FoundTerm[], count: number): number[] {
  const { entries } = index.postings;
  const { scratch, touched } = index;
  let met = 0;
  let budget = BUDGET;
  for (const { start, end, idf, weight } of terms) {
    budget -= end - start;
    if (budget < 0) break;
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
  const rows = touched.subarray(0, met);
  const best = largest(rows, scratch, count);
  for (const row of rows) scratch[row] = 0;
  return best;
}

/** The `count` rows with the highest scores, best first, by a small heap whose root is the worst kept. */
function largest(rows: Uint32Array, scores: Float32Array, count: number): number[] {
  const heap: number[] = [];
  const scoreAt = (place: number) => scores[heap[place] ?? 0] ?? 0;
  for (const row of rows) {
    if (heap.length < count) {
      heap.push(row);
      for (let i = heap.length - 1; i > 0;) {
        const parent = (i - 1) >> 1;
        if (scoreAt(parent) <= scoreAt(i)) break;
        swap(heap, i, parent);
        i = parent;
      }
    } else if ((scores[row] ?? 0) > scoreAt(0)) {
      heap[0] = row;
      for (let i = 0; ;) {
        const left = 2 * i + 1;
        if (left >= heap.length) break;
        const child = left + 1 < heap.length && scoreAt(left + 1) < scoreAt(left) ? left + 1 : left;
        if (scoreAt(i) <= scoreAt(child)) break;
        swap(heap, i, child);
        i = child;
      }
    }
  }
  return heap.toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
}

function swap(heap: number[], a: number, b: number): void {
  const kept = heap[a] ?? 0;
  heap[a] = heap[b] ?? 0;
  heap[b] = kept;
}
