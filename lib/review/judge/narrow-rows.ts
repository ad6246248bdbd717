/** The greatest number that a row holds, either way. */
export const MOST = 7;

/**
 * Rows of `size` numbers from −MOST to MOST, two to a byte, the first in its lower half: half the memory of a byte for each, in every frame that
 * has a composer.
 */
export interface NarrowRows {
  readonly bytes: Int8Array<ArrayBuffer>;
  readonly size: number;
}

/** Zeros. */
export function createNarrowRows(count: number, size: number): NarrowRows {
  return { bytes: new Int8Array(count * bytesOf(size)), size };
}

/** Writes a number where a zero stands; one that is greater either way becomes the greatest. */
export function setNumber({ bytes, size }: NarrowRows, row: number, column: number, value: number): void {
  const at = row * bytesOf(size) + (column >> 1);
  const narrow = Math.max(-MOST, Math.min(MOST, value)) & 15;
  bytes[at] = (bytes[at] ?? 0) | (column % 2 === 0 ? narrow : narrow << 4);
}

export function numberAt({ bytes, size }: NarrowRows, row: number, column: number): number {
  const byte = bytes[row * bytesOf(size) + (column >> 1)] ?? 0;
  return column % 2 === 0 ? (byte << 28) >> 28 : byte >> 4;
}

/** Adds a row to the numbers from `to` on. */
export function addRow({ bytes, size }: NarrowRows, row: number, sums: Float32Array, to: number): void {
  const from = row * bytesOf(size);
  for (let column = 0, at = from; column < size; column += 2, at += 1) {
    const byte = bytes[at] ?? 0;
    sums[to + column] = (sums[to + column] ?? 0) + ((byte << 28) >> 28);
    if (column + 1 < size) sums[to + column + 1] = (sums[to + column + 1] ?? 0) + (byte >> 4);
  }
}

const bytesOf = (size: number): number => (size + 1) >> 1;
