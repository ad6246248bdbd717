import type { Postings } from './postings';
import { createTermTable } from './term-table';

/** Terms gone through in one step, and entries after which a step ends. */
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
  let written = 0;
  let rested = 0;
  for (let term = 0; term < freshTerms.length; term += 1) {
    starts[term] = written;
    let at = old.starts[term] ?? 0;
    const end = old.starts[term + 1] ?? at;
    const freshTerm = freshTerms[term] ?? -1;
    let freshAt = freshTerm < 0 ? 0 : (fresh.starts[freshTerm] ?? 0);
    const freshEnd = freshTerm < 0 ? 0 : (fresh.starts[freshTerm + 1] ?? 0);
    for (; at < end; at += 1) {
      const entry = old.entries[at] ?? 0;
      const row = rowOf[entry >>> 8] ?? -1;
      if (row < 0) continue;
      for (; freshAt < freshEnd; freshAt += 1) {
        const next = fresh.entries[freshAt] ?? 0;
        const freshRow = freshRows[next >>> 8] ?? 0;
        if (freshRow > row) break;
        entries[written] = ((freshRow << 8) | (next & 0xff)) >>> 0;
        written += 1;
      }
      entries[written] = ((row << 8) | (entry & 0xff)) >>> 0;
      written += 1;
    }
    for (; freshAt < freshEnd; freshAt += 1) {
      const next = fresh.entries[freshAt] ?? 0;
      entries[written] = (((freshRows[next >>> 8] ?? 0) << 8) | (next & 0xff)) >>> 0;
      written += 1;
    }
    if (written - rested > EACH_STEP) {
      rested = written;
      yield;
    }
  }
  starts[freshTerms.length] = written;
  return { slots, starts, entries: entries.slice(0, written), rows };
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
