/** Features of a draft with the characters each stands for; room for one draft, used again for the next. */
export interface WordFeatures {
  readonly hashes: Uint32Array;
  /** Code units of the draft, half-open; both 0 for features of the buyer's message. */
  readonly starts: Uint16Array;
  readonly ends: Uint16Array;
  count: number;
}

/** Longer drafts are read up to here: no chat site takes much more in one message. */
export const MAX_DRAFT = 2000;
const MAX_BUYER = 200;
/** Runs of up to three characters; longer ones were met too seldom to teach anything. */
const LONGEST = 3;
const BUYER = 5;

// Two code units that no text has stand for its edges: short answers are told by what they begin and end with.
const OPENS = 0xfffe;
const CLOSES = 0xffff;
const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;
const SPACE = 0x20;

export function createWordFeatures(): WordFeatures {
  const room = LONGEST * (MAX_DRAFT + 2) + MAX_BUYER + 2;
  return { hashes: new Uint32Array(room), starts: new Uint16Array(room), ends: new Uint16Array(room), count: 0 };
}

/**
 * Reads what the judge sees, in place of what `features` held: of the agent's own words (`ReadDraft.own`) runs of one to three characters with
 * the text's edges, any digit as 0 and a blanked quotation as one space; of the buyer's last message, normalised, pairs of characters.
 * The same hash may come more than once. Linear; allocates nothing.
 */
export function readFeatures(own: string, buyer: string, features: WordFeatures): void {
  features.count = 0;
  addRuns(own, features);
  if (buyer !== '') addPairs(buyer, features);
}

function addRuns(own: string, features: WordFeatures): void {
  const length = Math.min(own.length, MAX_DRAFT);
  // The three units before here, nearest first, and where they stand.
  let [one, two] = [OPENS, 0];
  let [oneAt, twoAt] = [0, 0];
  for (let at = 0; at <= length; at += 1) {
    const unit = at === length ? CLOSES : plain(own.charCodeAt(at));
    if (unit === SPACE && one === SPACE) continue;
    const end = Math.min(at + 1, length);
    if (unit !== CLOSES) add(features, hashOf(1, unit, 0, 0), at, end);
    add(features, hashOf(2, one, unit, 0), oneAt, end);
    if (two !== 0) add(features, hashOf(3, two, one, unit), twoAt, end);
    [two, twoAt] = [one, oneAt];
    [one, oneAt] = [unit, at];
  }
}

function addPairs(buyer: string, features: WordFeatures): void {
  const length = Math.min(buyer.length, MAX_BUYER);
  let before = OPENS;
  for (let at = 0; at <= length; at += 1) {
    const unit = at === length ? CLOSES : plain(buyer.charCodeAt(at));
    add(features, hashOf(BUYER, before, unit, 0), 0, 0);
    before = unit;
  }
}

function plain(unit: number): number {
  return unit >= DIGIT_0 && unit <= DIGIT_9 ? DIGIT_0 : unit;
}

function add(features: WordFeatures, hash: number, start: number, end: number): void {
  const { count } = features;
  features.hashes[count] = hash;
  features.starts[count] = start;
  features.ends[count] = end;
  features.count = count + 1;
}

/** A 32-bit hash, never 0 (0 means an empty slot). */
function hashOf(kind: number, a: number, b: number, c: number): number {
  let h = Math.imul(kind, 0x9e3779b1) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ b;
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) ^ c;
  h = Math.imul(h ^ (h >>> 16), 0x27d4eb2f);
  h ^= h >>> 15;
  return h === 0 ? 1 : h >>> 0;
}
