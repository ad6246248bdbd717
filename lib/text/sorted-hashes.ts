import { differenceAt, HASH_BYTES } from './packed-rows';

/** Bits of a hash that the files of models keep: of 300,000 features one unknown in two hundred is taken for a known one. */
export const HASH_BITS = 26;

/** Which part of a hash picks its group; a group of 300,000 features holds some five. */
const GROUP_BITS = 16;
const REST_BITS = HASH_BITS - GROUP_BITS;
const REST = (1 << REST_BITS) - 1;
const GROUPS = 1 << GROUP_BITS;

/** Ascending hashes, two bytes each beside a table of groups; the number of a hash is its row. */
export interface SortedHashes {
  /** Where each group begins among the rests; one more than there are groups. */
  readonly groups: Uint32Array;
  /** The low bits, ascending within a group. */
  readonly rests: Uint16Array;
}

/** Hashes read in one step: a page takes that in within some three milliseconds. */
const STEP = 1 << 18;

/** Reads what `packHashes` wrote of ascending hashes of `HASH_BITS` bits, in steps. */
export function* readSortedHashes(packed: Uint8Array): Generator<void, SortedHashes, void> {
  const count = packed.length / HASH_BYTES;
  const groups = new Uint32Array(GROUPS + 1);
  const rests = new Uint16Array(count);
  let hash = 0;
  for (let row = 0; row < count; row += 1) {
    hash += differenceAt(packed, row, count);
    rests[row] = hash & REST;
    const next = (hash >>> REST_BITS) + 1;
    groups[next] = (groups[next] ?? 0) + 1;
    if (row % STEP === STEP - 1) yield;
  }
  for (let group = 1; group <= GROUPS; group += 1) groups[group] = (groups[group] ?? 0) + (groups[group - 1] ?? 0);
  return { groups, rests };
}

/** The row of a hash, or −1 where it is unknown. */
export function rowOf({ groups, rests }: SortedHashes, hash: number): number {
  const group = hash >>> REST_BITS;
  const rest = hash & REST;
  const end = groups[group + 1] ?? 0;
  for (let row = groups[group] ?? 0; row < end; row += 1) if (rests[row] === rest) return row;
  return -1;
}
