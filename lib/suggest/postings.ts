import { placeOf } from './term-table';

/**
 * An inverted index in typed arrays: term → rows that have it, each with its impact (the saturated, length-normalised
 * term frequency of BM25, in 1/255). Terms are 32-bit hashes; two terms that collide share a list, which costs one
 * false hit in some ten thousand and no correctness.
 */
export interface Postings {
  /** Hash and number of each term; see `TermTable`. */
  readonly slots: Uint32Array;
  /** Term number → where its list begins in `entries`; one more than there are terms. */
  readonly starts: Uint32Array;
  /** `row << 8 | impact`, by term, rows ascending. */
  readonly entries: Uint32Array;
  readonly rows: number;
}

/** The list of a term as a range of `entries`; empty when no row has it. */
export function listOf({ slots, starts }: Postings, hash: number): readonly [start: number, end: number] {
  const at = placeOf(slots, hash);
  if (slots[at] !== hash) return EMPTY;
  const term = slots[at + 1] ?? 0;
  return [starts[term] ?? 0, starts[term + 1] ?? 0];
}

const EMPTY = [0, 0] as const;

/**
 * The impacts (0 to 1) of a term, given as its range, in some rows (ascending), written to `impacts`; 0 where a row does not
 * have it. Looks for each row from where the last one was found, in growing steps, so that long lists are mostly passed over.
 */
export function readImpacts(
  { entries }: Postings,
  { start, end }: { readonly start: number; readonly end: number },
  rows: Uint32Array,
  impacts: Float64Array,
): void {
  let at = start;
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] ?? 0;
    let step = 1;
    while (at + step < end && (entries[at + step] ?? 0) >>> 8 < row) {
      at += step;
      step *= 2;
    }
    let high = Math.min(at + step, end);
    while (at < high) {
      const middle = (at + high) >>> 1;
      if ((entries[middle] ?? 0) >>> 8 < row) at = middle + 1;
      else high = middle;
    }
    const entry = at < end ? (entries[at] ?? 0) : 0;
    impacts[i] = at < end && entry >>> 8 === row ? (entry & 0xff) / 255 : 0;
  }
}
