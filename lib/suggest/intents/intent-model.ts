import type { Features } from './features';
import { MAX_FEATURES, addFeatures, createFeatures } from './features';
import type { IntentFamilies } from './intent-families';
import { multiplyRows } from './multiply-rows';

/**
 * A text's features are looked up in a table of small vectors, summed and scaled: its meaning. A linear layer and a softmax make it a
 * distribution over intents (as in fastText); a message is likened to a reply by the cosine of their meanings, the reply's turned by a
 * matrix of its own, for shops and buyers put the same thing in other words.
 */
export interface IntentModel {
  /** Ids of the intents by class. */
  readonly intents: readonly string[];
  /** Numbers in a meaning. */
  readonly size: number;
  /** Feature hashes by open addressing, a power of two long; 0 = empty. */
  readonly hashes: Uint32Array;
  /** Slot → row of the feature. */
  readonly rows: Uint32Array;
  /** `size` numbers a row. */
  readonly vectors: Int8Array;
  /** Row → what its numbers are multiplied by in a message, and in a reply; × `GRAIN`, whole: whole sums are twice as fast. */
  readonly scales: Int32Array;
  readonly replyScales: Int32Array;
  /** `size` × `size`, row after row: what turns the sum of a reply's fields. */
  readonly turn: Float64Array;
  /** Weights of a reply's title (with keywords), body and group. */
  readonly fields: readonly [title: number, body: number, group: number];
  /** Class after class, `size` weights each. */
  readonly weights: Float64Array;
  readonly biases: Float32Array;
  readonly families: IntentFamilies;
  /** Classes of messages that need no reply from the bank, and those that an upset buyer shows apart from the matter. */
  readonly chat: Uint16Array;
  readonly upset: Uint16Array;
  /** Weights of the ranking (`RANKING` of rank-features.ts) and of the decision to push (`PUSH`). */
  readonly ranking: Float32Array;
  readonly push: Float32Array;
}

/** What a model makes of a text. */
export interface Meaning {
  /** Of unit length; all zero when the model knows nothing of the text. */
  readonly vector: Float64Array;
  /** Probability by class; sums to 1. */
  readonly intents: Float64Array;
  /** Features the model knew ÷ features of the text: how much of it was understood. */
  readonly known: number;
}

/** Of a factor as large as they come, the sum over the longest text stays far below 2^31. */
export const GRAIN = 2 ** 17;

const features: Features = createFeatures();

/** What the features of a text add up to; sums of texts can be added again. */
export interface FeatureSum {
  readonly vector: Float64Array;
  /** How many features there are, and how many of them the model knows. */
  readonly count: number;
  readonly known: number;
}

/** Adds up what the model knows of a buyer's folded text. Total. */
export function sumText(model: IntentModel, text: string): FeatureSum {
  features.count = 0;
  addFeatures(text, features);
  const whole = new Int32Array(model.size);
  const known = sumFeatures(model, features, model.scales, whole);
  const vector = new Float64Array(model.size);
  for (let i = 0; i < vector.length; i += 1) vector[i] = (whole[i] ?? 0) / GRAIN;
  return { vector, count: features.count, known };
}

/** The sum of texts that are read as one. */
export function addSums(model: IntentModel, sums: readonly FeatureSum[]): FeatureSum {
  const vector = new Float64Array(model.size);
  let [count, known] = [0, 0];
  for (const sum of sums) {
    for (let i = 0; i < vector.length; i += 1) vector[i] = (vector[i] ?? 0) + (sum.vector[i] ?? 0);
    count += sum.count;
    known += sum.known;
  }
  return { vector, count, known };
}

/** What a text means, by the sum of its features. Total. */
export function meaningOf(model: IntentModel, sum: FeatureSum): Meaning {
  const { known, count } = sum;
  const factor = known === 0 ? 0 : 1 / Math.sqrt(known);
  const vector = sum.vector.slice();
  scale(vector, factor);
  const intents = new Float64Array(model.biases.length);
  readIntents(model, vector, intents);
  toUnit(vector);
  return { vector, intents, known: count === 0 ? 0 : known / count };
}

/** Where the vectors of a text's known features stand, and their factors. */
const places = new Int32Array(MAX_FEATURES);
const factors = new Int32Array(MAX_FEATURES);

/**
 * Adds up the vectors of features, each multiplied by its scale, in whole numbers × `GRAIN`; returns how many features were known.
 * Four numbers of the sum at a time over all features, so that they stay in registers: this is half of what reading a bank costs.
 */
export function sumFeatures(model: IntentModel, found: Features, scales: Int32Array, sum: Int32Array): number {
  const { vectors, size } = model;
  let known = 0;
  let used = 0;
  for (let k = 0; k < found.count; k += 1) {
    const row = rowOf(model, found.hashes[k] ?? 0);
    if (row < 0) continue;
    known += 1;
    const factor = scales[row] ?? 0;
    if (factor === 0) continue;
    places[used] = row * size;
    factors[used] = factor;
    used += 1;
  }
  for (let i = 0; i < size; i += 4) {
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let k = 0; k < used; k += 1) {
      const at = (places[k] ?? 0) + i;
      const factor = factors[k] ?? 0;
      a = (a + Math.imul(factor, vectors[at] ?? 0)) | 0;
      b = (b + Math.imul(factor, vectors[at + 1] ?? 0)) | 0;
      c = (c + Math.imul(factor, vectors[at + 2] ?? 0)) | 0;
      d = (d + Math.imul(factor, vectors[at + 3] ?? 0)) | 0;
    }
    // Past the end of a size that is no multiple of four nothing is written.
    sum[i] = a;
    sum[i + 1] = b;
    sum[i + 2] = c;
    sum[i + 3] = d;
  }
  return known;
}

/** Row of a feature; -1 where the model does not know it. */
function rowOf({ hashes, rows }: IntentModel, hash: number): number {
  const mask = hashes.length - 1;
  let slot = hash & mask;
  while (hashes[slot] !== hash && hashes[slot] !== 0) slot = (slot + 1) & mask;
  return hashes[slot] === 0 ? -1 : (rows[slot] ?? 0);
}

/** The distribution over intents of a meaning that is not yet of unit length. */
function readIntents({ weights, biases }: IntentModel, vector: Float64Array, intents: Float64Array): void {
  multiplyRows(weights, vector, intents);
  addBiases(intents, biases, 0, biases.length);
  shareOut(intents);
}

/** Adds the biases of the classes `from` to `until` to their scores, in place. */
export function addBiases(scores: Float64Array, biases: Float32Array, from: number, to: number): void {
  for (let c = from; c < to; c += 1) scores[c] = (scores[c] ?? 0) + (biases[c] ?? 0);
}

/** Probability that an intent is one of some classes. */
export function shareOf(classes: Uint16Array, intents: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < classes.length; i += 1) sum += intents[classes[i] ?? 0] ?? 0;
  return sum;
}

/** Softmax, in place. */
export function shareOut(scores: Float64Array): void {
  let highest = -Infinity;
  for (let c = 0; c < scores.length; c += 1) highest = Math.max(highest, scores[c] ?? 0);
  let total = 0;
  for (let c = 0; c < scores.length; c += 1) {
    const below = (scores[c] ?? 0) - highest;
    // What is e^-12 as likely as the likeliest changes nothing.
    const share = below < -12 ? 0 : Math.exp(below);
    scores[c] = share;
    total += share;
  }
  scale(scores, 1 / total);
}

function scale(vector: Float64Array | Float32Array, factor: number): void {
  for (let i = 0; i < vector.length; i += 1) vector[i] = (vector[i] ?? 0) * factor;
}

/** Scales to length 1; returns the length it had. */
export function toUnit(vector: Float64Array | Float32Array): number {
  let square = 0;
  for (let i = 0; i < vector.length; i += 1) square += (vector[i] ?? 0) ** 2;
  const length = Math.sqrt(square);
  if (length > 0) scale(vector, 1 / length);
  return length;
}
