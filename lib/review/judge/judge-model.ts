import type { SortedHashes } from '../../text/sorted-hashes';
import type { Convolution } from './convolution/convolution';
import type { SparseRows } from './sparse-rows';

/** What training leaves and judging reads; made by `loadJudge`. */
export interface JudgeModel extends SortedHashes {
  /** Numbers in a meaning. */
  readonly size: number;
  /** Rule ids, in the order of their heads. */
  readonly rules: readonly string[];
  /** Whether a rule holds a message (`warn`, `block`) or only underlines it (`hint`), as its rule says. */
  readonly holds: readonly boolean[];
  /** Feature after feature, `size` numbers each; all in the same grain, which the weights count in. */
  readonly vectors: SparseRows;
  /** Head after head, `size` weights each: any breach, any breach that holds, then the rules. */
  readonly weights: Float32Array;
  readonly biases: Float32Array;
  /** What speaks to the same heads beside the features. */
  readonly convolution?: Convolution;
  /** Scores above which a finding is a warning, and a hint; found on batches left out. */
  readonly thresholds: Thresholds;
  /** The model of buyers' moods that came with it, a judge of its own (`moodReader`). */
  readonly moods?: JudgeModel;
  /** The model of customer data that is told in words, a judge of its own whose rules are kinds of data (`toldLeaks`). */
  readonly leaks?: JudgeModel;
}

export interface Thresholds {
  readonly warn: number;
  readonly hint: number;
}

/** Heads before those of the rules. */
export const ANY = 0;
export const ANY_HOLDING = 1;
export const FIRST_RULE = 2;
