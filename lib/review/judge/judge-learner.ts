/** Rows of the features of one sentence; a row may come more than once. */
export type Rows = Uint32Array;

/** What each head should say of a sentence, and how much it counts there. */
export interface Targets {
  readonly wanted: Float32Array;
  readonly counts: Float32Array;
}

/** What training changes, with the sums of squared slopes that Adagrad divides by. */
export interface JudgeLearner {
  readonly size: number;
  readonly heads: number;
  readonly vectors: Float32Array;
  readonly vectorSquares: Float32Array;
  readonly weights: Float32Array;
  readonly weightSquares: Float32Array;
  readonly biases: Float32Array;
}

const SPREAD = 0.1;
const BIAS_RATE = 0.05;

export function createJudgeLearner(features: number, heads: number, size: number, random: () => number): JudgeLearner {
  const noise = (length: number) => Float32Array.from({ length }, () => SPREAD * (2 * random() - 1));
  return {
    size,
    heads,
    vectors: noise(features * size),
    vectorSquares: new Float32Array(features).fill(1e-4),
    weights: noise(heads * size),
    weightSquares: new Float32Array(heads).fill(1e-4),
    biases: new Float32Array(heads),
  };
}

/** One step of Adagrad down the slope of the heads' cross entropies, for one sentence. */
export function learnTargets(learner: JudgeLearner, rows: Rows, targets: Targets, rate: number): void {
  if (rows.length === 0) return;
  const meaning = sumRows(learner, rows);
  const slope = learnHeads(learner, meaning, targets, rate);
  learnRows(learner, rows, slope, rate);
}

function sumRows({ vectors, size }: JudgeLearner, rows: Rows): Float32Array {
  const sum = new Float32Array(size);
  const scale = 1 / Math.sqrt(rows.length);
  for (let k = 0; k < rows.length; k += 1) {
    const at = (rows[k] ?? 0) * size;
    for (let i = 0; i < size; i += 1) sum[i] = (sum[i] ?? 0) + scale * (vectors[at + i] ?? 0);
  }
  return sum;
}

/** Teaches every head; returns how the loss changes with the meaning. */
function learnHeads(learner: JudgeLearner, meaning: Float32Array, targets: Targets, rate: number): Float32Array {
  const { weights, weightSquares, biases, heads, size } = learner;
  const slope = new Float32Array(size);
  const power = squareOf(meaning) / size;
  for (let head = 0; head < heads; head += 1) {
    const at = head * size;
    let score = biases[head] ?? 0;
    for (let i = 0; i < size; i += 1) score += (weights[at + i] ?? 0) * (meaning[i] ?? 0);
    const error = (1 / (1 + Math.exp(-score)) - (targets.wanted[head] ?? 0)) * (targets.counts[head] ?? 0);
    const square = (weightSquares[head] ?? 0) + error * error * power;
    weightSquares[head] = square;
    const step = (rate * error) / Math.sqrt(square);
    for (let i = 0; i < size; i += 1) {
      const weight = weights[at + i] ?? 0;
      slope[i] = (slope[i] ?? 0) + error * weight;
      weights[at + i] = weight - step * (meaning[i] ?? 0);
    }
    biases[head] = (biases[head] ?? 0) - BIAS_RATE * rate * error;
  }
  return slope;
}

function learnRows(
  { vectors, vectorSquares, size }: JudgeLearner,
  rows: Rows,
  slope: Float32Array,
  rate: number,
): void {
  const scale = 1 / Math.sqrt(rows.length);
  const power = (squareOf(slope) * scale * scale) / size;
  for (let k = 0; k < rows.length; k += 1) {
    const row = rows[k] ?? 0;
    const square = (vectorSquares[row] ?? 0) + power;
    vectorSquares[row] = square;
    const step = (rate * scale) / Math.sqrt(square);
    const at = row * size;
    for (let i = 0; i < size; i += 1) vectors[at + i] = (vectors[at + i] ?? 0) - step * (slope[i] ?? 0);
  }
}

function squareOf(vector: Float32Array): number {
  let square = 0;
  for (let i = 0; i < vector.length; i += 1) square += (vector[i] ?? 0) ** 2;
  return square;
}
