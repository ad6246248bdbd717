import type { Postings } from './postings';
import { createTermTable } from './term-table';

/** Entries written in one step. */
const EACH_STEP = 1 << 17;

/**
 * Postings with rows taken out, renumbered and put in, in one pass over the entries.
 *
 * @param rowOf old row → new row, ascending; -1 = taken out.
 * @param fresh postings of the rows put in, and `freshRows` where each of them goes, ascending.
 * @param rows how many rows there are in the end.
 */
export function* splicePostings(
  old: Postings,
  rowOf: Int32Array,
  fresh: Postings,
  freshRows: Uint32Array,
  rows: number,
): Generator<undefined, Postings> {
  const { slots, freshTerms } = joinTerms(old, fresh);
  const starts = new Uint32Array(freshTerms.length + 1);
  const entries = new Uint32Array(old.entries.length + fresh.entries.length);
  const merged: Merged = { entries, written: 0 };
  const gone = goneRows(rowOf);
  for (let from = 0; from < freshTerms.length;) {
    const rest = merged.written;
    while (from < freshTerms.length && merged.written - rest < EACH_STEP) {
      if (gone !== undefined) from = copyLists(old, from, freshTerms, gone, merged, starts);
      if (from === freshTerms.length) break;
      starts[from] = merged.written;
      const freshTerm = freshTerms[from] ?? -1;
      keepList(old, from, rowOf, merged);
      if (freshTerm >= 0) insertList(fresh, freshTerm, freshRows, merged, starts[from] ?? 0);
      from += 1;
    }
    yield;
  }
  starts[freshTerms.length] = merged.written;
  // A view: what was taken out leaves a few bytes behind, and copying the rest would double the cost.
  return { slots, starts, entries: entries.subarray(0, merged.written), rows };
}

/** Rows from `first` to `last` lie around all that are gone. */
interface GoneRows {
  readonly first: number;
  readonly last: number;
}

/** The rows that are gone where all others keep their numbers, as when one phrase was changed; undefined elsewhere. */
function goneRows(rowOf: Int32Array): GoneRows | undefined {
  let first = rowOf.length;
  let last = -1;
  for (let row = 0; row < rowOf.length; row += 1) {
    if (rowOf[row] === row) continue;
    if (rowOf[row] !== -1) return undefined;
    first = Math.min(first, row);
    last = row;
  }
  return { first, last };
}

/** Copies the lists from a term on that stay as they are, all at once; returns the first term whose list does not. */
function copyLists(
  old: Postings,
  from: number,
  freshTerms: Int32Array,
  gone: GoneRows,
  merged: Merged,
  starts: Uint32Array,
): number {
  const terms = old.starts.length - 1;
  const begin = old.starts[from] ?? 0;
  let to = from;
  for (; to < terms && (freshTerms[to] ?? -1) < 0 && !hasRows(old, to, gone); to += 1) {
    starts[to] = merged.written + (old.starts[to] ?? 0) - begin;
  }
  if (to === from) return from;
  const end = old.starts[to] ?? 0;
  merged.entries.set(old.entries.subarray(begin, end), merged.written);
  merged.written += end - begin;
  return to;
}

function hasRows({ starts, entries }: Postings, term: number, { first, last }: GoneRows): boolean {
  let low = starts[term] ?? 0;
  const end = starts[term + 1] ?? 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle] ?? 0) >>> 8 < first) low = middle + 1;
    else high = middle;
  }
  return low < end && (entries[low] ?? 0) >>> 8 <= last;
}

interface Merged {
  readonly entries: Uint32Array;
  written: number;
}

/** Copies a list without the rows that are gone, the others by their new numbers. */
function keepList(old: Postings, term: number, rowOf: Int32Array, merged: Merged): void {
  const { entries } = merged;
  const end = old.starts[term + 1] ?? 0;
  let written = merged.written;
  for (let at = old.starts[term] ?? 0; at < end; at += 1) {
    const entry = old.entries[at] ?? 0;
    const row = rowOf[entry >>> 8] ?? -1;
    if (row < 0) continue;
    entries[written] = (row << 8) | (entry & 0xff);
    written += 1;
  }
  merged.written = written;
}

/** Merges the fresh entries of a term into its list, which begins at `start`: from behind, so that nothing is overwritten. */
function insertList(fresh: Postings, term: number, freshRows: Uint32Array, merged: Merged, start: number): void {
  const { entries } = merged;
  const first = fresh.starts[term] ?? 0;
  let next = (fresh.starts[term + 1] ?? 0) - 1;
  let at = merged.written - 1;
  let free = merged.written + next - first;
  merged.written = free + 1;
  for (; next >= first; free -= 1) {
    const entry = fresh.entries[next] ?? 0;
    const row = freshRows[entry >>> 8] ?? 0;
    if (at >= start && (entries[at] ?? 0) >>> 8 > row) {
      entries[free] = entries[at] ?? 0;
      at -= 1;
    } else {
      entries[free] = (row << 8) | (entry & 0xff);
      next -= 1;
    }
  }
}

/** The terms of both, the old ones with their numbers; for each its number among the fresh ones, -1 = not there. */
function joinTerms(old: Postings, fresh: Postings): { readonly slots: Uint32Array; readonly freshTerms: Int32Array } {
  const oldCount = old.starts.length - 1;
  const table = createTermTable(old.slots, oldCount);
  const numbers = new Int32Array(fresh.starts.length - 1);
  for (let at = 0; at < fresh.slots.length; at += 2) {
    const hash = fresh.slots[at] ?? 0;
    if (hash !== 0) numbers[fresh.slots[at + 1] ?? 0] = table.numberOf(hash);
  }
  const freshTerms = new Int32Array(table.count()).fill(-1);
  for (const [freshTerm, term] of numbers.entries()) freshTerms[term] = freshTerm;
  return { slots: table.slots(), freshTerms };
}
