import { visitFeatures } from './features';

/**
 * A text's features are looked up in a table of small vectors, summed and scaled (its meaning); a linear layer and a softmax
 * make it a distribution over intents. As in fastText, and small enough to ship.
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
  /** Row → what its numbers are multiplied by. */
  readonly scales: Float32Array;
  /** Class after class, `size` weights each. */
  readonly weights: Float32Array;
  readonly biases: Float32Array;
}

/** What a model makes of a text. */
export interface Meaning {
  /** Of unit length; all zero when the model knows nothing of the text. */
  readonly vector: Float32Array;
  /** Probability by class; sums to 1. */
  readonly intents: Float32Array;
  /** Features the model knew ÷ features of the text: how much of it was understood. */
  readonly known: number;
}

/** Reads folded texts as one: a title and its keywords, or one message. Total. */
export function readMeaning(model: IntentModel, texts: readonly string[]): Meaning {
  const sum = new Float32Array(model.size);
  let seen = 0;
  let known = 0;
  for (const text of texts) {
    visitFeatures(text, (hash) => {
      seen += 1;
      if (addFeature(model, hash, sum)) known += 1;
    });
  }
  const scale = known === 0 ? 0 : 1 / Math.sqrt(known);
  for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] ?? 0) * scale;
  const intents = softmax(model, sum);
  return { vector: unit(sum), intents, known: seen === 0 ? 0 : known / seen };
}

function addFeature({ hashes, rows, vectors, scales, size }: IntentModel, hash: number, sum: Float32Array): boolean {
  const mask = hashes.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const found = hashes[slot];
    if (found === 0) return false;
    if (found !== hash) continue;
    const row = rows[slot] ?? 0;
    const scale = scales[row] ?? 0;
    const at = row * size;
    for (let i = 0; i < size; i += 1) sum[i] = (sum[i] ?? 0) + scale * (vectors[at + i] ?? 0);
    return true;
  }
}

function softmax({ weights, biases, size }: IntentModel, vector: Float32Array): Float32Array {
  const scores = new Float32Array(biases.length);
  let highest = -Infinity;
  for (let c = 0; c < scores.length; c += 1) {
    let score = biases[c] ?? 0;
    const at = c * size;
    for (let i = 0; i < size; i += 1) score += (weights[at + i] ?? 0) * (vector[i] ?? 0);
    scores[c] = score;
    highest = Math.max(highest, score);
  }
  let total = 0;
  for (let c = 0; c < scores.length; c += 1) {
    const share = Math.exp((scores[c] ?? 0) - highest);
    scores[c] = share;
    total += share;
  }
  for (let c = 0; c < scores.length; c += 1) scores[c] = (scores[c] ?? 0) / total;
  return scores;
}

function unit(vector: Float32Array): Float32Array {
  let square = 0;
  for (const value of vector) square += value * value;
  const scale = square === 0 ? 0 : 1 / Math.sqrt(square);
  return vector.map((value) => value * scale);
}
