/** Bytes that a packed hash takes. */
export const HASH_BYTES = 4;

/** Rows of numbers as signed bytes, with a scale for each row. */
export interface PackedRows {
  readonly scales: Uint8Array;
  readonly bytes: Int8Array;
}

/** A number is a signed byte × 2^(scale / 8 − 24): the grain of the scale costs at most a twelfth of the range. */
function scaleOf(byte: number): number {
  return 2 ** (byte / 8 - 24);
}

/** Quantises rows of `size` numbers to `levels` steps either way. */
export function packRows(numbers: Float32Array, size: number, levels: number): PackedRows {
  const scales = new Uint8Array(numbers.length / size);
  const bytes = new Int8Array(numbers.length);
  for (let row = 0; row < scales.length; row += 1) {
    const vector = numbers.subarray(row * size, (row + 1) * size);
    const highest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const byte = Math.min(255, Math.max(0, Math.ceil(8 * (Math.log2(highest / levels + 1e-9) + 24))));
    scales[row] = byte;
    for (const [i, value] of vector.entries()) bytes[row * size + i] = Math.round(value / scaleOf(byte));
  }
  return { scales, bytes };
}

/** The numbers that `packRows` made bytes of, as near as the levels let them be. */
export function unpackRows({ scales, bytes }: PackedRows): Float32Array {
  const size = bytes.length / Math.max(1, scales.length);
  return Float32Array.from(bytes, (byte, i) => byte * scaleOf(scales[Math.floor(i / size)] ?? 0));
}

/** Ascending hashes as differences, their lowest bytes first, then the second …: so they compress best. */
export function packHashes(ascending: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(HASH_BYTES * ascending.length);
  let before = 0;
  for (const [i, hash] of ascending.entries()) {
    for (let b = 0; b < HASH_BYTES; b += 1) bytes[b * ascending.length + i] = (hash - before) >>> (8 * b);
    before = hash;
  }
  return bytes;
}

/** Reads what `packHashes` wrote. */
export function unpackHashes(packed: Uint8Array): Uint32Array {
  const count = packed.length / HASH_BYTES;
  const hashes = new Uint32Array(count);
  let hash = 0;
  for (let i = 0; i < count; i += 1) {
    hash += differenceAt(packed, i, count);
    hashes[i] = hash;
  }
  return hashes;
}

/** How much greater the i-th of `count` packed hashes is than the one before it. */
export function differenceAt(packed: Uint8Array, i: number, count: number): number {
  const low = (packed[i] ?? 0) | ((packed[count + i] ?? 0) << 8) | ((packed[2 * count + i] ?? 0) << 16);
  return (low | ((packed[3 * count + i] ?? 0) << 24)) >>> 0;
}

/** Rows by hash, in open addressing, a power of two long: the hash at a slot (0 = empty), and its row. */
export interface HashTable {
  readonly hashes: Uint32Array;
  readonly rows: Uint32Array;
}

/** The rows of these features by their hashes, never more than half full. */
export function createHashTable(features: Uint32Array): HashTable {
  let slots = 1 << 10;
  while (slots < features.length * 2) slots *= 2;
  const hashes = new Uint32Array(slots);
  const rows = new Uint32Array(slots);
  for (const [row, hash] of features.entries()) {
    let slot = hash & (slots - 1);
    while (hashes[slot] !== 0) slot = (slot + 1) & (slots - 1);
    hashes[slot] = hash;
    rows[slot] = row;
  }
  return { hashes, rows };
}
