/** The greatest number that a row holds, either way. */
export const MOST = 7;
/** A row is at most so long: the column of a number has five bits of its entry. */
export const MOST_COLUMNS = 32;

/** So many rows are one block: they have few enough entries that where each begins fits into two bytes. */
const BLOCK_BITS = 8;
const VALUE_BITS = 3;
const VALUES = (1 << VALUE_BITS) - 1;
/** What an entry stands for is so much less than its value bits say; what it cannot say takes two. */
const LESS = 4;

/**
 * Rows of small numbers of which most are 0, in every frame that has a composer: of each row only the others, a byte each (the column, and from −4
 * to 3). Less than half the memory of four bits for every number.
 */
export interface SparseRows {
  readonly entries: Uint8Array;
  /** Where the entries of a row begin after those of its block; one more than there are rows. */
  readonly offsets: Uint16Array;
  /** Where the entries of a block begin. */
  readonly starts: Uint32Array;
}

/** Takes rows one after another. */
export interface SparseRowsWriter {
  /** A number of the row that is being written; one that is greater than `MOST` either way becomes the greatest. */
  readonly put: (column: number, value: number) => void;
  readonly endRow: () => void;
  readonly finish: () => SparseRows;
}

export function writeSparseRows(count: number): SparseRowsWriter {
  const offsets = new Uint16Array(count + 1);
  const starts = new Uint32Array((count >> BLOCK_BITS) + 1);
  let entries = new Uint8Array(4 * count + 64);
  let [row, end] = [0, 0];
  const putEntry = (column: number, value: number): void => {
    if (end === entries.length) {
      const more = new Uint8Array(Math.ceil(1.5 * end));
      more.set(entries);
      entries = more;
    }
    entries[end] = (column << VALUE_BITS) | (value + LESS);
    end += 1;
  };
  return {
    put: (column, value) => {
      const first = within(value, -LESS, VALUES - LESS);
      const rest = within(value, -MOST, MOST) - first;
      if (first !== 0) putEntry(column, first);
      if (rest > VALUES - LESS) putEntry(column, 1);
      if (rest !== 0) putEntry(column, rest > VALUES - LESS ? rest - 1 : rest);
    },
    endRow: () => {
      row += 1;
      const block = row >> BLOCK_BITS;
      if (row % (1 << BLOCK_BITS) === 0) starts[block] = end;
      offsets[row] = end - (starts[block] ?? 0);
    },
    finish: () => ({ entries: entries.slice(0, end), offsets, starts }),
  };
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

/** Adds a row to the numbers from `to` on. */
export function addRow(rows: SparseRows, row: number, sums: Float32Array, to: number): void {
  const { entries } = rows;
  const end = beginOf(rows, row + 1);
  for (let at = beginOf(rows, row); at < end; at += 1) {
    const entry = entries[at] ?? 0;
    const column = to + (entry >> VALUE_BITS);
    sums[column] = (sums[column] ?? 0) + (entry & VALUES) - LESS;
  }
}

/** The product of a row with as many weights. */
export function weighRow(rows: SparseRows, row: number, weights: Float32Array): number {
  const { entries } = rows;
  const end = beginOf(rows, row + 1);
  let sum = 0;
  for (let at = beginOf(rows, row); at < end; at += 1) {
    const entry = entries[at] ?? 0;
    sum += (weights[entry >> VALUE_BITS] ?? 0) * ((entry & VALUES) - LESS);
  }
  return sum;
}

function beginOf({ offsets, starts }: SparseRows, row: number): number {
  return (starts[row >> BLOCK_BITS] ?? 0) + (offsets[row] ?? 0);
}
