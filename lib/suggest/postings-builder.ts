import type { Postings } from './postings';
import { createTermTable } from './term-table';

export interface PostingsBuilder {
  /** Adds weight to a term of the current row. */
  readonly add: (hash: number, weight: number) => void;
  /** Gives a term of the current row at least this weight: for terms whose repetition says nothing. */
  readonly addOnce: (hash: number, weight: number) => void;
  /** Closes the current row and opens the next; throws beyond 16.7 million rows. */
  readonly endRow: () => void;
  /** The postings of all rows, worked out in steps. */
  readonly finish: () => Generator<undefined, Postings>;
}

/** 24 bits of an entry hold the row. */
const MAX_ROWS = 2 ** 24;
// BM25's k1 in its usual range: a second occurrence counts for little in texts as short as these.
const K1 = 1.2;
/** Entries sorted in one step. */
const EACH_STEP = 1 << 17;

/** An empty index to be filled row by row. */
export function createPostingsBuilder(): PostingsBuilder {
  const terms = createTermTable();
  /** Term → its latest place in `entries`, which is in the current row from `rowStart` on. */
  let latest = new Int32Array(1 << 14).fill(-1);
  let entryTerms = new Uint32Array(1 << 16);
  let entries = new Uint32Array(1 << 16);
  /** Weights of the current row by place in it. */
  let weights = new Float32Array(1 << 12);
  let rowStart = 0;
  let count = 0;
  let row = 0;

  function add(hash: number, weight: number): void {
    const place = touch(hash);
    weights[place] = (weights[place] ?? 0) + weight;
  }

  function addOnce(hash: number, weight: number): void {
    const place = touch(hash);
    if ((weights[place] ?? 0) < weight) weights[place] = weight;
  }

  function touch(hash: number): number {
    const term = terms.numberOf(hash);
    if (term >= latest.length) latest = grown(latest, new Int32Array(latest.length * 2).fill(-1));
    const known = latest[term] ?? -1;
    if (known >= rowStart) return known - rowStart;
    if (count === entries.length) {
      entryTerms = grown(entryTerms, new Uint32Array(count * 2));
      entries = grown(entries, new Uint32Array(count * 2));
    }
    const place = count - rowStart;
    if (place === weights.length) weights = grown(weights, new Float32Array(place * 2));
    latest[term] = count;
    entryTerms[count] = term;
    weights[place] = 0;
    count += 1;
    return place;
  }

  function endRow(): void {
    if (row >= MAX_ROWS) throw new RangeError(`more than ${MAX_ROWS} rows`);
    for (let at = rowStart; at < count; at += 1) {
      const weight = weights[at - rowStart] ?? 0;
      entries[at] = ((row << 8) | Math.max(1, Math.round((255 * weight) / (weight + K1)))) >>> 0;
    }
    rowStart = count;
    row += 1;
  }

  function* finish(): Generator<undefined, Postings> {
    const { starts, entries: sorted } = yield* byTerm(terms.count(), entryTerms.subarray(0, count), entries);
    return { slots: terms.slots(), starts, entries: sorted, rows: row };
  }

  return { add, addOnce, endRow, finish };
}

/** Counting sort of the entries by term; stable, so rows stay ascending. */
function* byTerm(terms: number, entryTerms: Uint32Array, unsorted: Uint32Array) {
  const starts = new Uint32Array(terms + 1);
  for (let from = 0; from < entryTerms.length; from += EACH_STEP) {
    for (const term of entryTerms.subarray(from, from + EACH_STEP)) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
    yield;
  }
  for (let i = 1; i < starts.length; i += 1) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const next = starts.slice();
  const entries = new Uint32Array(entryTerms.length);
  for (let from = 0; from < entryTerms.length; from += EACH_STEP) {
    scatter(entryTerms, unsorted, from, Math.min(from + EACH_STEP, entryTerms.length), next, entries);
    yield;
  }
  return { starts, entries };
}

function scatter(
  entryTerms: Uint32Array,
  unsorted: Uint32Array,
  from: number,
  to: number,
  next: Uint32Array,
  entries: Uint32Array,
): void {
  for (let i = from; i < to; i += 1) {
    const term = entryTerms[i] ?? 0;
    const at = next[term] ?? 0;
    entries[at] = unsorted[i] ?? 0;
    next[term] = at + 1;
  }
}

function grown<T extends Float32Array | Int32Array | Uint32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
