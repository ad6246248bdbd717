import type { RankFeatures } from './rank-features';
import { PUSH, RANKING, rankScore } from './rank-features';

/** A message over a bank that the model was not trained on. */
export interface RankedList {
  /** By phrase. */
  readonly features: readonly RankFeatures[];
  /** The right phrase. */
  readonly right: number;
}

/** A message for which something would have come first, and whether it should have been pushed. */
export interface PushExample {
  readonly features: Float32Array;
  readonly push: boolean;
  readonly weight: number;
}

const EPOCHS = 30;
const RATE = 0.3;
const PUSH_EPOCHS = 200;
/** Keeps weights of features that say the same thing from running away from each other. */
const DECAY = 1e-4;

/** Weights for `RANKING`, by listwise logistic regression: the right phrase against all of its bank. */
export function fitRanking(lists: readonly RankedList[]): Float32Array {
  const weights = new Float32Array(RANKING.length).fill(1);
  const squares = new Float32Array(RANKING.length).fill(1);
  const rows = lists.map(({ features, right }) => ({ right, rows: features.map(valuesOf) }));
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const slopes = new Float32Array(RANKING.length);
    for (const list of rows) {
      addSlopes(list.rows, list.right, weights, slopes);
      step(weights, slopes, squares);
      slopes.fill(0);
    }
  }
  return weights;
}

function valuesOf(features: RankFeatures): Float32Array {
  return Float32Array.from(RANKING, (name) => features[name]);
}

function addSlopes(rows: readonly Float32Array[], right: number, weights: Float32Array, slopes: Float32Array): void {
  const scores = rows.map((row) => row.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0));
  const highest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - highest));
  const total = shares.reduce((sum, share) => sum + share, 0);
  for (const [at, row] of rows.entries()) {
    const error = (shares[at] ?? 0) / total - (at === right ? 1 : 0);
    for (const [i, value] of row.entries()) slopes[i] = (slopes[i] ?? 0) + error * value;
  }
}

function step(weights: Float32Array, slopes: Float32Array, squares: Float32Array): void {
  for (const [i, slope] of slopes.entries()) {
    const square = (squares[i] ?? 0) + slope * slope;
    squares[i] = square;
    const weight = weights[i] ?? 0;
    // A sign against what a feature means is noise.
    weights[i] = Math.max(0, weight - (RATE * (slope + DECAY * weight)) / Math.sqrt(square));
  }
}

/**
 * Weights for `PUSH`, by logistic regression, with the bias set so that `silence` (0 to 1) of the examples that are not to be pushed stay
 * below one half.
 */
export function fitPush(examples: readonly PushExample[], silence: number): Float32Array {
  const weights = new Float32Array(PUSH.length);
  const squares = new Float32Array(PUSH.length).fill(1);
  for (let epoch = 0; epoch < PUSH_EPOCHS; epoch += 1) {
    const slopes = new Float32Array(PUSH.length);
    for (const { features, push, weight } of examples) {
      const error = weight * (1 / (1 + Math.exp(-dot(weights, features))) - (push ? 1 : 0));
      for (const [i, value] of features.entries()) slopes[i] = (slopes[i] ?? 0) + (error * value) / examples.length;
    }
    for (const [i, slope] of slopes.entries()) {
      squares[i] = (squares[i] ?? 0) + slope * slope;
      weights[i] = (weights[i] ?? 0) - slope / Math.sqrt(squares[i] ?? 1);
    }
  }
  const unwanted = examples.filter(({ push }) => !push).map(({ features }) => dot(weights, features));
  const sorted = unwanted.toSorted((a, b) => a - b);
  const threshold = sorted[Math.min(sorted.length - 1, Math.floor(silence * sorted.length))] ?? 0;
  weights[0] = (weights[0] ?? 0) - threshold;
  return weights;
}

function dot(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

/** How many phrases of a list score higher than the right one. */
export function placeOf({ features, right }: RankedList, weights: Float32Array): number {
  const scores = features.map((one) => rankScore(weights, one));
  const least = scores[right] ?? 0;
  return scores.filter((score, at) => at !== right && score >= least).length;
}
