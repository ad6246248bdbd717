import type { Phrase } from '../../chat/phrase';
import { fold } from '../fold';
import type { Features } from './features';
import { addFeatures, createFeatures } from './features';
import { readLikelyIntents } from './intent-families';
import type { IntentModel } from './intent-model';
import { GRAIN, shareOf, sumFeatures, toUnit } from './intent-model';
import { multiplyRows } from './multiply-rows';
import type { PhraseGroups } from './phrase-groups';
import { createGroupsReader } from './phrase-groups';
import { isSoothing } from './soothing';

/** What the intent model makes of a bank: read once, when the index is built. */
export interface BankMeaning {
  readonly model: IntentModel;
  /** Row of the index → `model.size` numbers of its meaning, unit length × 127. */
  readonly vectors: Int8Array;
  /** Phrase → its `INTENTS_EACH` likeliest classes. */
  readonly classes: Uint8Array;
  /** Their shares, 1/255; 0 = none. */
  readonly shares: Uint8Array;
  /** Class → phrases that have it, the surest first: `phrases[starts[class]] …`. */
  readonly starts: Uint32Array;
  readonly phrases: Uint32Array;
  /** The groups of words in each phrase. */
  readonly groups: PhraseGroups;
  /** Phrases that soothe or apologise, by position. */
  readonly soothing: Uint32Array;
}

/** A reply answers one or two wants; the rest of its distribution is noise. */
const INTENTS_EACH = 4;
const LEAST_SHARE = 0.08;
/** What is read of a body; its beginning names the matter. */
const MAX_BODY = 64;
const MAX_KEYWORDS = 8;

/** Reads every phrase, 50 to 100 µs each, and each of its samples as if it were a title. */
export function readBank(phrases: readonly Phrase[], firstRow: Uint32Array, model: IntentModel): BankMeaning {
  const { size, intents } = model;
  const vectors = new Int8Array((firstRow.at(-1) ?? 0) * size);
  const classes = new Uint8Array(phrases.length * INTENTS_EACH);
  const shares = new Uint8Array(phrases.length * INTENTS_EACH);
  const reader = createReplyReader(model);
  const groups = createGroupsReader(phrases.length);
  const soothing: number[] = [];
  for (const [position, phrase] of phrases.entries()) {
    const row = firstRow[position] ?? 0;
    const texts = fieldsOf(phrase);
    groups.add(texts);
    store(vectors, row * size, reader.read(texts));
    const answers = saidOf(phrase, intents) ?? reader.intents;
    keepBest(answers, classes, shares, position * INTENTS_EACH);
    if (isSoothing(shareOf(model.upset, answers), phrase)) soothing.push(position);
    for (const [i, sample] of phrase.samples.entries()) {
      store(vectors, (row + 1 + i) * size, reader.read({ title: [fold(sample)], body: '', group: '' }));
    }
  }
  const byIntent = byClass(classes, shares, intents.length);
  return {
    model,
    vectors,
    classes,
    shares,
    ...byIntent,
    groups: groups.finish(),
    soothing: Uint32Array.from(soothing),
  };
}

/** What a person has said that the phrase answers, each of it alike and nothing else; undefined where nobody has. */
function saidOf({ intents: said = [] }: Phrase, intents: readonly string[]): Float64Array | undefined {
  const positions = said.map((id) => intents.indexOf(id)).filter((position) => position >= 0);
  if (positions.length === 0) return undefined;
  const certain = new Float64Array(intents.length);
  for (const position of positions) certain[position] = 1 / positions.length;
  return certain;
}

/** The folded texts of a reply that the model reads. */
export interface ReplyTexts {
  /** The title and the keywords. */
  readonly title: readonly string[];
  readonly body: string;
  readonly group: string;
}

/** The texts of a phrase that are read for their meaning, folded and cut to size. */
export function fieldsOf({
  title,
  keywords,
  body,
  group,
}: Pick<Phrase, 'title' | 'keywords' | 'body' | 'group'>): ReplyTexts {
  return {
    title: [title, ...keywords.slice(0, MAX_KEYWORDS)].map(fold),
    body: fold(body.slice(0, MAX_BODY)),
    group: fold(group),
  };
}

/** Appends the features of one field of a reply: training and reading must see the same. */
export function addFieldFeatures(texts: ReplyTexts, field: 'title' | 'body' | 'group', features: Features): void {
  if (field === 'title') for (const text of texts.title) addFeatures(text, features);
  else addFeatures(texts[field], features, false);
}

const FIELDS = ['title', 'body', 'group'] as const;

/** Reads replies without making garbage: the vectors are those of the last one read. */
function createReplyReader(model: IntentModel) {
  const { size, fields, turn, replyScales } = model;
  const features = createFeatures();
  const sum = new Float64Array(size);
  const part = new Int32Array(size);
  const vector = new Float64Array(size);
  const intents = new Float64Array(model.biases.length);
  const read = (texts: ReplyTexts): Float64Array => {
    sum.fill(0);
    for (const [i, field] of FIELDS.entries()) {
      features.count = 0;
      addFieldFeatures(texts, field, features);
      const known = sumFeatures(model, features, replyScales, part);
      const factor = known === 0 ? 0 : (fields[i] ?? 0) / (GRAIN * Math.sqrt(known));
      for (let k = 0; k < size; k += 1) sum[k] = (sum[k] ?? 0) + factor * (part[k] ?? 0);
    }
    readLikelyIntents(model, sum, intents);
    multiplyRows(turn, sum, vector);
    toUnit(vector);
    return vector;
  };
  return { read, intents };
}

/** How like a row's meaning is to a vector of unit length: cosine, -1 to 1. */
export function likeness({ vectors, model }: BankMeaning, row: number, vector: Float64Array): number {
  const at = row * model.size;
  // Two sums: one alone waits for each addition.
  let even = 0;
  let odd = 0;
  for (let i = 0; i + 1 < vector.length; i += 2) {
    even += (vectors[at + i] ?? 0) * (vector[i] ?? 0);
    odd += (vectors[at + i + 1] ?? 0) * (vector[i + 1] ?? 0);
  }
  return (even + odd) / 127;
}

/** A vector of unit length as whole numbers, for `roughLikeness`. */
export function wholeNumbers(vector: Float64Array): Int32Array {
  const whole = new Int32Array(vector.length);
  for (let i = 0; i < whole.length; i += 1) whole[i] = Math.round(127 * (vector[i] ?? 0));
  return whole;
}

/** The order of `likeness` at half its cost, which is most of a message's where thousands of rows are gone through. */
export function roughLikeness({ vectors, model }: BankMeaning, row: number, vector: Int32Array): number {
  const at = row * model.size;
  let even = 0;
  let odd = 0;
  for (let i = 0; i + 1 < vector.length; i += 2) {
    even = (even + Math.imul(vectors[at + i] ?? 0, vector[i] ?? 0)) | 0;
    odd = (odd + Math.imul(vectors[at + i + 1] ?? 0, vector[i + 1] ?? 0)) | 0;
  }
  return even + odd;
}

/** How much of what a message wants a phrase answers: the overlap of the two distributions, 0 to 1. */
export function overlap({ classes, shares }: BankMeaning, phrase: number, intents: Float64Array): number {
  let sum = 0;
  for (let i = phrase * INTENTS_EACH; i < (phrase + 1) * INTENTS_EACH; i += 1) {
    sum += Math.sqrt((intents[classes[i] ?? 0] ?? 0) * ((shares[i] ?? 0) / 255));
  }
  return sum;
}

/** The likeliest classes in order, by insertion: most are below the last kept. */
function keepBest(intents: Float64Array, classes: Uint8Array, shares: Uint8Array, at: number): void {
  let kept = 0;
  for (let c = 0; c < intents.length; c += 1) {
    const share = intents[c] ?? 0;
    if (kept === INTENTS_EACH && share <= (intents[classes[at + kept - 1] ?? 0] ?? 0)) continue;
    if (share === 0) continue;
    let place = kept < INTENTS_EACH ? kept : kept - 1;
    while (place > 0 && share > (intents[classes[at + place - 1] ?? 0] ?? 0)) {
      classes[at + place] = classes[at + place - 1] ?? 0;
      place -= 1;
    }
    classes[at + place] = c;
    kept = Math.min(INTENTS_EACH, kept + 1);
  }
  for (let place = 0; place < INTENTS_EACH; place += 1) {
    const share = place < kept ? (intents[classes[at + place] ?? 0] ?? 0) : 0;
    const isSure = place === 0 || share >= LEAST_SHARE;
    shares[at + place] = isSure ? Math.round(255 * share) : 0;
    if (!isSure) classes[at + place] = 0;
  }
}

function store(vectors: Int8Array, at: number, vector: Float64Array): void {
  for (let i = 0; i < vector.length; i += 1) vectors[at + i] = Math.round(127 * (vector[i] ?? 0));
}

function byClass(classes: Uint8Array, shares: Uint8Array, count: number) {
  const starts = new Uint32Array(count + 1);
  for (const [i, share] of shares.entries()) {
    if (share > 0) starts[(classes[i] ?? 0) + 1] = (starts[(classes[i] ?? 0) + 1] ?? 0) + 1;
  }
  for (let c = 0; c < count; c += 1) starts[c + 1] = (starts[c + 1] ?? 0) + (starts[c] ?? 0);
  const next = starts.slice();
  const phrases = new Uint32Array(starts[count] ?? 0);
  for (const i of surestFirst(shares)) {
    const of = classes[i] ?? 0;
    const at = next[of] ?? 0;
    phrases[at] = Math.floor(i / INTENTS_EACH);
    next[of] = at + 1;
  }
  return { starts, phrases };
}

/** Places with a share, the highest first: a counting sort, for shares are bytes. */
function surestFirst(shares: Uint8Array): Uint32Array {
  const ends = new Uint32Array(257);
  for (const share of shares) ends[256 - share] = (ends[256 - share] ?? 0) + 1;
  for (let i = 1; i < ends.length; i += 1) ends[i] = (ends[i] ?? 0) + (ends[i - 1] ?? 0);
  const sorted = new Uint32Array(shares.length);
  for (let i = shares.length - 1; i >= 0; i -= 1) {
    const place = 256 - (shares[i] ?? 0);
    const at = (ends[place] ?? 0) - 1;
    ends[place] = at;
    sorted[at] = i;
  }
  const none = shares.reduce((count, share) => (share === 0 ? count + 1 : count), 0);
  return sorted.subarray(0, shares.length - none);
}
