import type { SparseRows, SparseRowsWriter } from './sparse-rows';
import { writeSparseRows } from './sparse-rows';

/*
 * Rows of small numbers in as few bits as their shares allow, column by column of its own: asymmetric numeral systems with a range of bytes (Duda,
 * Asymmetric numeral systems, 2013). Where most numbers of a column are 0 one takes a fraction of a bit, where gzip would take a whole one.
 */
const SHARE_BITS = 12;
const WHOLE = 1 << SHARE_BITS;
/** Lowest state; a state stays below 256 times it, so that every product fits into 31 bits. */
const LOWEST = 1 << 23;
const STATE_BYTES = 4;
/** Values of a signed byte. */
const VALUES = 256;
const ZERO = 128;
/** Bytes of a column's table of shares. */
const TABLE = 2 * VALUES;
/** Numbers decoded in one step: a page takes that in within a few milliseconds. */
const STEP = 1 << 17;

/** Codes rows of `size` signed bytes: the columns' shares (u16 each), then the stream. */
export function encodeRows(rows: Int8Array, size: number): Uint8Array<ArrayBuffer> {
  const shares = Array.from({ length: size }, (_, column) => sharesOf(rows, size, column));
  const starts = shares.map(startsOf);
  const stream: number[] = [];
  let state = LOWEST;
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    const value = (rows[i] ?? 0) + ZERO;
    const share = shares[i % size]?.[value] ?? 1;
    const highest = (LOWEST >>> SHARE_BITS) * VALUES * share;
    while (state >= highest) {
      stream.push(state % VALUES);
      state = Math.floor(state / VALUES);
    }
    state = Math.floor(state / share) * WHOLE + (state % share) + (starts[i % size]?.[value] ?? 0);
  }
  for (let k = 0; k < STATE_BYTES; k += 1) stream.push(Math.floor(state / VALUES ** k) % VALUES);
  const coded = new Uint8Array(size * TABLE + stream.length);
  for (const [column, table] of shares.entries()) coded.set(new Uint8Array(table.buffer), column * TABLE);
  coded.set(stream.toReversed(), size * TABLE);
  return coded;
}

/** How often each value stands in a column, of `WHOLE`; at least once where it does at all. */
function sharesOf(rows: Int8Array, size: number, column: number): Uint16Array<ArrayBuffer> {
  const counts = new Float64Array(VALUES);
  for (let i = column; i < rows.length; i += size)
    counts[(rows[i] ?? 0) + ZERO] = (counts[(rows[i] ?? 0) + ZERO] ?? 0) + 1;
  const count = rows.length / size;
  const shares = Uint16Array.from(counts, (met) => (met === 0 ? 0 : Math.max(1, Math.round((met / count) * WHOLE))));
  // What rounding leaves over or takes too much is the commonest value's.
  const commonest = count === 0 ? ZERO : shares.indexOf(Math.max(...shares));
  const sum = shares.reduce((total, share) => total + share, 0);
  shares[commonest] = (shares[commonest] ?? 0) + WHOLE - sum;
  return shares;
}

function startsOf(shares: Uint16Array): Uint16Array {
  const starts = new Uint16Array(VALUES);
  for (let value = 1; value < VALUES; value += 1) starts[value] = (starts[value - 1] ?? 0) + (shares[value - 1] ?? 0);
  return starts;
}

/** Reads `count` rows of what `encodeRows` wrote of numbers up to `MOST`, in steps; numbers without sense where it is something else. */
export function* decodeRows(
  coded: Uint8Array<ArrayBuffer>,
  count: number,
  size: number,
): Generator<void, SparseRows, void> {
  const decoder = { coded, at: size * TABLE, state: 0, size, ...readTables(coded, size) };
  for (let k = 0; k < STATE_BYTES; k += 1) decoder.state = decoder.state * VALUES + (coded[decoder.at++] ?? 0);
  const rows = writeSparseRows(count);
  const step = Math.ceil(STEP / size);
  for (let from = 0; from < count; from += step) {
    decodeSome(decoder, rows, Math.min(step, count - from));
    yield;
  }
  return rows.finish();
}

/** Column after column, by the low bits of the state: the value it stands for, and the share of that value with the slot within it. */
interface Tables {
  readonly values: Uint8Array;
  readonly shares: Uint16Array;
  readonly slots: Uint16Array;
}

interface Decoder extends Tables {
  readonly coded: Uint8Array;
  readonly size: number;
  at: number;
  state: number;
}

/** Reads the next `count` rows. */
function decodeSome(decoder: Decoder, rows: SparseRowsWriter, count: number): void {
  const { coded, values, shares, slots, size } = decoder;
  let { at, state } = decoder;
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const entry = column * WHOLE + (state & (WHOLE - 1));
      state = (shares[entry] ?? 0) * (state >>> SHARE_BITS) + (slots[entry] ?? 0);
      while (state < LOWEST && at < coded.length) state = state * VALUES + (coded[at++] ?? 0);
      const value = (values[entry] ?? 0) - ZERO;
      if (value !== 0) rows.put(column, value);
    }
    rows.endRow();
  }
  decoder.at = at;
  decoder.state = state;
}

function readTables(coded: Uint8Array<ArrayBuffer>, size: number): Tables {
  const values = new Uint8Array(size * WHOLE);
  const shares = new Uint16Array(size * WHOLE);
  const slots = new Uint16Array(size * WHOLE);
  for (let column = 0; column < size; column += 1) {
    const table = new Uint16Array(coded.slice(column * TABLE, (column + 1) * TABLE).buffer);
    let entry = column * WHOLE;
    for (const [value, share] of table.entries())
      for (let slot = 0; slot < share && entry < (column + 1) * WHOLE; slot += 1, entry += 1) {
        values[entry] = value;
        shares[entry] = share;
        slots[entry] = slot;
      }
  }
  return { values, shares, slots };
}
