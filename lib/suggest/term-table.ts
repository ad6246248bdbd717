/** Numbers the terms of an index: open addressing over 32-bit hashes, at most two thirds full. */
export interface TermTable {
  /** The number of a term; a term that was not met gets the next one. */
  readonly numberOf: (hash: number) => number;
  /** How many terms there are. */
  readonly count: () => number;
  /** A hash and a number by turns, a power of two of such pairs; hash 0 = empty. */
  readonly slots: () => Uint32Array;
}

/** A table that begins with the `used` terms of `from`, which is left as it is. */
export function createTermTable(from: Uint32Array = new Uint32Array(1 << 15), used = 0): TermTable {
  let slots = from;
  let isOwn = used === 0;
  let terms = used;

  function numberOf(hash: number): number {
    const at = placeOf(slots, hash);
    if (slots[at] === hash) return slots[at + 1] ?? 0;
    if (terms * 3 >= slots.length) slots = rehashed(slots);
    else if (!isOwn) slots = slots.slice();
    isOwn = true;
    const place = placeOf(slots, hash);
    slots[place] = hash;
    slots[place + 1] = terms;
    terms += 1;
    return terms - 1;
  }

  return { numberOf, count: () => terms, slots: () => slots };
}

/** Where in `slots` a hash stands, or where it would be put. */
export function placeOf(slots: Uint32Array, hash: number): number {
  const mask = slots.length - 1;
  let at = (hash << 1) & mask;
  while (slots[at] !== 0 && slots[at] !== hash) at = (at + 2) & mask;
  return at;
}

function rehashed(slots: Uint32Array): Uint32Array {
  const larger = new Uint32Array(slots.length * 2);
  for (let at = 0; at < slots.length; at += 2) {
    const hash = slots[at] ?? 0;
    if (hash === 0) continue;
    const place = placeOf(larger, hash);
    larger[place] = hash;
    larger[place + 1] = slots[at + 1] ?? 0;
  }
  return larger;
}
