import { expect, test } from 'vitest';
import { alongAxes, averageRuns } from '../../../lib/review/judge/average-runs';
import { createJudgeLearner } from '../../../lib/review/judge/judge-learner';
import { createRandom } from '../../../lib/suggest/intents/create-random';

const FEATURES = 40;
const HEADS = 5;
const runs = [1, 2, 3].map((seed) => createJudgeLearner(FEATURES, HEADS, 8, createRandom(seed)));

/** How far a feature moves a head. */
const product = (vectors: Float32Array, weights: Float32Array, size: number, row: number, head: number) => {
  const numbers = Array.from(
    { length: size },
    (_, i) => (vectors[row * size + i] ?? 0) * (weights[head * size + i] ?? 0),
  );
  return numbers.reduce((sum, number) => sum + number, 0);
};

test('the mean moves every head as far as the runs do on the whole', () => {
  const { moves } = averageRuns(runs);
  for (let row = 0; row < FEATURES; row += 1)
    for (let head = 0; head < HEADS; head += 1) {
      const each = runs.map(({ vectors, weights, size }) => product(vectors, weights, size, row, head));
      expect(moves[row * HEADS + head]).toBeCloseTo(each.reduce((sum, move) => sum + move, 0) / runs.length, 5);
    }
});

test('along as many axes as there are heads nothing is lost', () => {
  const mean = averageRuns(runs);
  const { vectors, weights } = alongAxes(mean, HEADS);
  for (let row = 0; row < FEATURES; row += 1)
    for (let head = 0; head < HEADS; head += 1)
      expect(product(vectors, weights, HEADS, row, head)).toBeCloseTo(mean.moves[row * HEADS + head] ?? 0, 4);
});

test('the first axis keeps more than any later one', () => {
  const { vectors } = alongAxes(averageRuns(runs), HEADS);
  const kept = Array.from({ length: HEADS }, (_, axis) =>
    Array.from({ length: FEATURES }, (__, row) => (vectors[row * HEADS + axis] ?? 0) ** 2).reduce((a, b) => a + b, 0),
  );
  expect(kept).toEqual(kept.toSorted((a, b) => b - a));
});
