import { HASH_BITS } from '../../text/sorted-hashes';
import { isBearing } from './bearing-characters';
import { plain } from './plain-unit';

/** Features of a draft with the characters each stands for; room for one draft, used again for the next. */
export interface WordFeatures {
  readonly hashes: Uint32Array;
  /** Code units of the draft, half-open; both 0 for features of no words in particular. */
  readonly starts: Uint16Array;
  readonly ends: Uint16Array;
  count: number;
}

/** Longer drafts are read up to here: no chat site takes much more in one message. */
const MAX_DRAFT = 2000;
const MAX_BUYER = 200;
/** Bearing characters of one clause that are paired; a clause without a pause may hold more. */
const MAX_BEARING = 20;
/** Lengths are told in fours up to here, 48 characters. */
const MOST_LENGTH = 12;

// What kind of feature a hash stands for; runs are of one to three characters, longer ones were met too seldom to teach anything.
const RUN_1 = 1;
const RUN_2 = 2;
const RUN_3 = 3;
const PAIR = 4;
const BUYER = 5;
const ANSWER = 6;
const LENGTH = 7;
const UNASKED = 8;

// Two code units that no text has stand for its edges: short answers are told by what they begin and end with.
const OPENS = 0xfffe;
const CLOSES = 0xffff;
const SPACE = 0x20;
/** Marks at which a clause ends. */
export const PAUSES = ',。!?;:~…\n';
const CLAUSE_ENDS: ReadonlySet<number> = new Set([...PAUSES].map((mark) => mark.charCodeAt(0)));
const ASKS = /[吗么?]|什|怎|多少|几|哪/u;

export function createWordFeatures(): WordFeatures {
  const room = (RUN_3 + 1 + MAX_BEARING / 2) * (MAX_DRAFT + 4) + MAX_BUYER + 2;
  return { hashes: new Uint32Array(room), starts: new Uint16Array(room), ends: new Uint16Array(room), count: 0 };
}

/**
 * Reads what the judge sees, in place of what `features` held. Of the agent's own words (`ReadDraft.own`): runs of one to three characters
 * with the text's edges, any digit as 0 and a blanked quotation as one space; pairs of bearing characters of one clause; how long it is. Of the
 * buyer's last message, normalised: pairs of characters; and the agent's pairs as what answers a question or a statement. The same hash may
 * come more than once. Linear; allocates nothing.
 */
export function readFeatures(own: string, buyer: string, features: WordFeatures): void {
  readInner(own, buyer, features);
  addEdges(own, 0, Math.min(own.length, MAX_DRAFT), buyer, features);
  addAsked(buyer, features);
}

/** The runs and pairs of a text, whatever part of it is looked at: those that do not touch its edges. In place of what `features` held. */
export function readInner(own: string, buyer: string, features: WordFeatures): void {
  features.count = 0;
  addRuns(own, answersTo(buyer), features);
  addPairs(own, features);
}

/** What the buyer's last message adds, whatever answers it. */
export function addAsked(buyer: string, features: WordFeatures): void {
  if (buyer === '') add(features, hashOf(UNASKED, 0, 0, 0), 0, 0);
  else addBuyer(buyer, features);
}

/** What a part of a text has for itself: how it begins and ends, and how long it is. */
export function addEdges(own: string, start: number, end: number, buyer: string, features: WordFeatures): void {
  const answers = answersTo(buyer);
  let [units, firstAt, secondAt, lastButOneAt, lastAt] = [0, start, start, start, start];
  let before = OPENS;
  for (let at = start; at < end; at += 1) {
    const unit = plain(own.charCodeAt(at));
    if (unit === SPACE && before === SPACE) continue;
    if (units === 1) secondAt = at;
    lastButOneAt = lastAt;
    lastAt = at;
    before = unit;
    units += 1;
  }
  add(features, hashOf(LENGTH, Math.min(MOST_LENGTH, units >> 2), 0, 0), 0, 0);
  if (units === 0) return;
  const unitAt = (at: number) => plain(own.charCodeAt(at));
  const [first, last] = [unitAt(firstAt), unitAt(lastAt)];
  addRun2(OPENS, first, firstAt, firstAt + 1, answers, features);
  addRun2(last, CLOSES, lastAt, end, answers, features);
  if (units === 1) {
    add(features, hashOf(RUN_3, OPENS, first, CLOSES), firstAt, end);
    return;
  }
  add(features, hashOf(RUN_3, OPENS, first, unitAt(secondAt)), firstAt, secondAt + 1);
  add(features, hashOf(RUN_3, unitAt(lastButOneAt), last, CLOSES), lastButOneAt, end);
}

function answersTo(buyer: string): number {
  return buyer === '' ? 0 : ASKS.test(buyer) ? 1 : 2;
}

function addRun2(one: number, two: number, start: number, end: number, answers: number, features: WordFeatures): void {
  add(features, hashOf(RUN_2, one, two, 0), start, end);
  if (answers > 0) add(features, hashOf(ANSWER, answers, one, two), start, end);
}

function addRuns(own: string, answers: number, features: WordFeatures): void {
  const length = Math.min(own.length, MAX_DRAFT);
  // The two units before here, nearest first, and where they stand; 0 where there is none.
  let [one, two] = [0, 0];
  let [oneAt, twoAt] = [0, 0];
  for (let at = 0; at < length; at += 1) {
    const unit = plain(own.charCodeAt(at));
    if (unit === SPACE && one === SPACE) continue;
    add(features, hashOf(RUN_1, unit, 0, 0), at, at + 1);
    if (one !== 0) addRun2(one, unit, oneAt, at + 1, answers, features);
    if (two !== 0) add(features, hashOf(RUN_3, two, one, unit), twoAt, at + 1);
    [two, twoAt] = [one, oneAt];
    [one, oneAt] = [unit, at];
  }
}

const bearing = new Uint16Array(MAX_BEARING);
const bearingAt = new Uint16Array(MAX_BEARING);

/** Each bearing character of a clause with each that came before it there, once. */
function addPairs(own: string, features: WordFeatures): void {
  const length = Math.min(own.length, MAX_DRAFT);
  let found = 0;
  for (let at = 0; at < length; at += 1) {
    const unit = own.charCodeAt(at);
    if (CLAUSE_ENDS.has(unit)) found = 0;
    if (!isBearing(unit) || found === MAX_BEARING || bearing.subarray(0, found).includes(unit)) continue;
    for (let k = 0; k < found; k += 1) add(features, hashOf(PAIR, bearing[k] ?? 0, unit, 0), bearingAt[k] ?? 0, at + 1);
    bearing[found] = unit;
    bearingAt[found] = at;
    found += 1;
  }
}

function addBuyer(buyer: string, features: WordFeatures): void {
  const length = Math.min(buyer.length, MAX_BUYER);
  let before = OPENS;
  for (let at = 0; at <= length; at += 1) {
    const unit = at === length ? CLOSES : plain(buyer.charCodeAt(at));
    add(features, hashOf(BUYER, before, unit, 0), 0, 0);
    before = unit;
  }
}

function add(features: WordFeatures, hash: number, start: number, end: number): void {
  const { count } = features;
  features.hashes[count] = hash;
  features.starts[count] = start;
  features.ends[count] = end;
  features.count = count + 1;
}

/** A hash of `HASH_BITS` bits. */
function hashOf(kind: number, a: number, b: number, c: number): number {
  let h = Math.imul(kind, 0x9e3779b1) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ b;
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) ^ c;
  h = Math.imul(h ^ (h >>> 16), 0x27d4eb2f);
  h ^= h >>> 15;
  return h >>> (32 - HASH_BITS);
}
