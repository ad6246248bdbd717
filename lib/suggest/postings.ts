/**
 * An inverted index in typed arrays: term → rows that have it, each with its impact (the saturated, length-normalised
 * term frequency of BM25, in 1/255). Terms are 32-bit hashes; two terms that collide share a list, which costs one
 * false hit in some ten thousand and no correctness.
 */
export interface Postings {
  /** Open addressing, a power of two long: hash at a slot, 0 = empty. */
  readonly hashes: Uint32Array;
  /** Slot → term number. */
  readonly numbers: Uint32Array;
  /** Term number → where its list begins in `entries`; one more than there are terms. */
  readonly starts: Uint32Array;
  /** `row << 8 | impact`, by term, rows ascending. */
  readonly entries: Uint32Array;
  readonly rows: number;
}

export interface PostingsBuilder {
  /** Adds weight to a term of the current row. */
  readonly add: (hash: number, weight: number) => void;
  /** Gives a term of the current row at least this weight: for terms whose repetition says nothing. */
  readonly addOnce: (hash: number, weight: number) => void;
  /** Closes the current row and opens the next; returns the number of the closed one. */
  readonly endRow: () => number;
  readonly finish: () => Postings;
}

/** 24 bits of an entry hold the row. */
const MAX_ROWS = 2 ** 24;

// BM25's k1 in its usual range: a second occurrence counts for little in texts as short as these.
const K1 = 1.2;

/** An empty index to be filled row by row. */
export function createPostingsBuilder(): PostingsBuilder {
  const terms = createTermTable();
  let weights = new Float32Array(1 << 16);
  let stamps = new Int32Array(1 << 16).fill(-1);
  let touched: number[] = [];
  let entryTerms = new Uint32Array(1 << 18);
  let entries = new Uint32Array(1 << 18);
  let count = 0;
  let row = 0;

  function add(hash: number, weight: number): void {
    const term = touch(hash);
    weights[term] = (weights[term] ?? 0) + weight;
  }

  function addOnce(hash: number, weight: number): void {
    const term = touch(hash);
    weights[term] = Math.max(weights[term] ?? 0, weight);
  }

  function touch(hash: number): number {
    const term = terms.numberOf(hash);
    if (term >= weights.length) {
      weights = grown(weights, new Float32Array(weights.length * 2));
      stamps = grown(stamps, new Int32Array(stamps.length * 2).fill(-1));
    }
    if (stamps[term] !== row) {
      stamps[term] = row;
      weights[term] = 0;
      touched.push(term);
    }
    return term;
  }

  function endRow(): number {
    if (row >= MAX_ROWS) throw new RangeError(`more than ${MAX_ROWS} rows`);
    if (count + touched.length > entries.length) {
      entryTerms = grown(entryTerms, new Uint32Array(entryTerms.length * 2 + touched.length));
      entries = grown(entries, new Uint32Array(entries.length * 2 + touched.length));
    }
    for (const term of touched) {
      const weight = weights[term] ?? 0;
      entryTerms[count] = term;
      entries[count] = ((row << 8) | Math.max(1, Math.round((255 * weight) / (weight + K1)))) >>> 0;
      count += 1;
    }
    touched = [];
    row += 1;
    return row - 1;
  }

  return { add, addOnce, endRow, finish: () => byTerm(terms.finish(), entryTerms.subarray(0, count), entries, row) };
}

/** The list of a term as a range of `entries`; empty when no row has it. */
export function listOf(postings: Postings, hash: number): readonly [start: number, end: number] {
  const { hashes, numbers, starts } = postings;
  const mask = hashes.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const found = hashes[slot];
    if (found === 0) return EMPTY;
    if (found === hash) {
      const term = numbers[slot] ?? 0;
      return [starts[term] ?? 0, starts[term + 1] ?? 0];
    }
  }
}

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

/** Bytes held by an index. */
export function sizeOf(postings: Postings): number {
  const { hashes, numbers, starts, entries } = postings;
  return hashes.byteLength + numbers.byteLength + starts.byteLength + entries.byteLength;
}

const EMPTY = [0, 0] as const;

function createTermTable() {
  let hashes = new Uint32Array(1 << 16);
  let numbers = new Uint32Array(1 << 16);
  let used = 0;

  function numberOf(hash: number): number {
    let mask = hashes.length - 1;
    let slot = hash & mask;
    while (hashes[slot] !== 0) {
      if (hashes[slot] === hash) return numbers[slot] ?? 0;
      slot = (slot + 1) & mask;
    }
    if (used * 3 > hashes.length * 2) {
      rehash();
      mask = hashes.length - 1;
      slot = hash & mask;
      while (hashes[slot] !== 0) slot = (slot + 1) & mask;
    }
    hashes[slot] = hash;
    numbers[slot] = used;
    used += 1;
    return used - 1;
  }

  function rehash(): void {
    const oldHashes = hashes;
    const oldNumbers = numbers;
    hashes = new Uint32Array(oldHashes.length * 2);
    numbers = new Uint32Array(oldHashes.length * 2);
    const mask = hashes.length - 1;
    for (let i = 0; i < oldHashes.length; i += 1) {
      const hash = oldHashes[i] ?? 0;
      if (hash === 0) continue;
      let slot = hash & mask;
      while (hashes[slot] !== 0) slot = (slot + 1) & mask;
      hashes[slot] = hash;
      numbers[slot] = oldNumbers[i] ?? 0;
    }
  }

  return { numberOf, finish: () => ({ hashes, numbers, used }) };
}

/** Counting sort of the entries by term; stable, so rows stay ascending. */
function byTerm(
  terms: { readonly hashes: Uint32Array; readonly numbers: Uint32Array; readonly used: number },
  entryTerms: Uint32Array,
  unsorted: Uint32Array,
  rows: number,
): Postings {
  const starts = new Uint32Array(terms.used + 1);
  for (const term of entryTerms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let i = 1; i < starts.length; i += 1) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const next = starts.slice();
  const entries = new Uint32Array(entryTerms.length);
  for (let i = 0; i < entryTerms.length; i += 1) {
    const term = entryTerms[i] ?? 0;
    const at = next[term] ?? 0;
    entries[at] = unsorted[i] ?? 0;
    next[term] = at + 1;
  }
  return { hashes: terms.hashes, numbers: terms.numbers, starts, entries, rows };
}

function grown<T extends Float32Array | Int32Array | Uint32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
