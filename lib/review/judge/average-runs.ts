import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import type { JudgeLearner } from './judge-learner';

/** What several runs over the same sentences learnt, feature by feature: how far it moves each head. */
export interface Moves {
  /** Feature after feature, a number for each head. */
  readonly moves: Float32Array;
  readonly biases: Float32Array;
}

/** The mean of one run or several with the same features: each errs in its own way, so that the mean errs less. Throws without a run. */
export function averageRuns(runs: readonly JudgeLearner[]): Moves {
  const [first] = runs;
  if (first === undefined) throw new RangeError('the mean of no run');
  const { heads, size, vectors } = first;
  const moves = new Float32Array((vectors.length / size) * heads);
  const biases = new Float32Array(heads);
  for (const run of runs) {
    for (let row = 0; row * heads < moves.length; row += 1)
      for (let head = 0; head < heads; head += 1) {
        let move = 0;
        for (let i = 0; i < size; i += 1)
          move += (run.vectors[row * size + i] ?? 0) * (run.weights[head * size + i] ?? 0);
        moves[row * heads + head] = (moves[row * heads + head] ?? 0) + move / runs.length;
      }
    for (let head = 0; head < heads; head += 1)
      biases[head] = (biases[head] ?? 0) + (run.biases[head] ?? 0) / runs.length;
  }
  return { moves, biases };
}

/**
 * The same in `size` numbers a feature: along the directions in which features differ most (principal axes), so that a coarse grain loses least and
 * most of the numbers are small. Head h moves by the product of a feature's vector and the h-th row of the weights. At most as many numbers as heads.
 */
export function alongAxes(
  { moves, biases }: Moves,
  size: number,
): { readonly vectors: Float32Array; readonly weights: Float32Array } {
  const heads = biases.length;
  const squares = new Float64Array(heads * heads);
  for (let at = 0; at < moves.length; at += heads)
    for (let a = 0; a < heads; a += 1)
      for (let b = 0; b < heads; b += 1)
        squares[a * heads + b] = (squares[a * heads + b] ?? 0) + (moves[at + a] ?? 0) * (moves[at + b] ?? 0);
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(
    Matrix.from1DArray(heads, heads, squares),
    { assumeSymmetric: true },
  );
  const axes = [...realEigenvalues.keys()]
    .toSorted((a, b) => (realEigenvalues[b] ?? 0) - (realEigenvalues[a] ?? 0))
    .slice(0, size);
  const weights = new Float32Array(heads * size);
  for (let head = 0; head < heads; head += 1)
    for (const [i, axis] of axes.entries()) weights[head * size + i] = eigenvectorMatrix.get(head, axis);
  const vectors = new Float32Array((moves.length / heads) * size);
  for (let row = 0; row * heads < moves.length; row += 1)
    for (let i = 0; i < size; i += 1) {
      let sum = 0;
      for (let head = 0; head < heads; head += 1)
        sum += (moves[row * heads + head] ?? 0) * (weights[head * size + i] ?? 0);
      vectors[row * size + i] = sum;
    }
  return { vectors, weights };
}
