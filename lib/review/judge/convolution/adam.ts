/** Numbers that Adam moves, with its running means of their slopes and of the slopes' squares. */
export interface Moved {
  readonly values: Float32Array;
  /** Filled by the learner for a step; emptied by the step. */
  readonly slopes: Float32Array;
  readonly means: Float32Array;
  readonly squares: Float32Array;
}

// As Kingma and Ba propose (Adam, 2015).
const KEEP_MEAN = 0.9;
const KEEP_SQUARE = 0.999;
const LEAST = 1e-8;

/** `length` numbers, uniform within ± `spread`. */
export function createMoved(length: number, spread: number, random: () => number): Moved {
  return {
    values: Float32Array.from({ length }, () => spread * (2 * random() - 1)),
    slopes: new Float32Array(length),
    means: new Float32Array(length),
    squares: new Float32Array(length),
  };
}

/** One step of Adam, the `step`-th from 1 on, down the slopes of the numbers from `start` to `end`; other numbers keep still. */
export function moveDown(
  { values, slopes, means, squares }: Moved,
  rate: number,
  step: number,
  start = 0,
  end = values.length,
): void {
  const scale = (rate * Math.sqrt(1 - KEEP_SQUARE ** step)) / (1 - KEEP_MEAN ** step);
  for (let i = start; i < end; i += 1) {
    const slope = slopes[i] ?? 0;
    const mean = KEEP_MEAN * (means[i] ?? 0) + (1 - KEEP_MEAN) * slope;
    const square = KEEP_SQUARE * (squares[i] ?? 0) + (1 - KEEP_SQUARE) * slope * slope;
    means[i] = mean;
    squares[i] = square;
    values[i] = (values[i] ?? 0) - (scale * mean) / (Math.sqrt(square) + LEAST);
    slopes[i] = 0;
  }
}
