import type { Learner } from './learner';

const BIAS_RATE = 0.05;
/** Errors below this change nothing that can be seen. */
const LEAST_ERROR = 1e-4;

/**
 * Teaches the intent layer that a meaning has these intents, each alike; adds to `slope` how the loss (cross entropy × weight) changes
 * with the meaning.
 */
export function learnIntent(
  learner: Learner,
  meaning: Float32Array,
  intents: readonly number[],
  weight: number,
  rate: number,
  slope: Float32Array,
): void {
  const { weights, weightSquares, biases, size } = learner;
  const errors = sharesOf(learner, meaning);
  for (const intent of intents) errors[intent] = (errors[intent] ?? 0) - 1 / intents.length;
  let power = 0;
  for (let i = 0; i < size; i += 1) power += (meaning[i] ?? 0) ** 2;
  for (let c = 0; c < errors.length; c += 1) {
    const error = weight * (errors[c] ?? 0);
    if (Math.abs(error) < LEAST_ERROR) continue;
    const square = (weightSquares[c] ?? 0) + (error * error * power) / size;
    weightSquares[c] = square;
    const step = (rate * error) / Math.sqrt(square);
    const at = c * size;
    for (let i = 0; i < size; i += 1) {
      const value = weights[at + i] ?? 0;
      slope[i] = (slope[i] ?? 0) + error * value;
      weights[at + i] = value - step * (meaning[i] ?? 0);
    }
    biases[c] = (biases[c] ?? 0) - BIAS_RATE * rate * error;
  }
}

function sharesOf({ weights, biases, size }: Learner, meaning: Float32Array): Float32Array {
  const shares = new Float32Array(biases.length);
  let highest = -Infinity;
  for (let c = 0; c < shares.length; c += 1) {
    let score = biases[c] ?? 0;
    const at = c * size;
    for (let i = 0; i < size; i += 1) score += (weights[at + i] ?? 0) * (meaning[i] ?? 0);
    shares[c] = score;
    if (score > highest) highest = score;
  }
  let total = 0;
  for (let c = 0; c < shares.length; c += 1) total += shares[c] = Math.exp((shares[c] ?? 0) - highest);
  for (let c = 0; c < shares.length; c += 1) shares[c] = (shares[c] ?? 0) / total;
  return shares;
}
