import type { Moved } from './adam';
import { createMoved, moveDown } from './adam';
import type { Targets } from '../judge-learner';
import { projectVectors } from './project-vectors';
import type { Peaks } from './slide-filters';
import { PLACES, WIDTHS, createPeaks, slideFilters } from './slide-filters';

/** A sentence as rows of its characters, and what each head should say of it. */
export interface ConvolutionLesson {
  readonly text: Uint16Array;
  readonly targets: Targets;
}

/** What training changes. */
export interface ConvolutionLearner {
  readonly size: number;
  readonly filters: number;
  /** A vector of `size` for each character. */
  readonly characters: Moved;
  /** A vector of `size` for each place and filter. */
  readonly kernels: Moved;
  /** For each width and filter. */
  readonly thresholds: Moved;
  /** Head after head, a weight for each width and filter. */
  readonly weights: Moved;
  readonly biases: Moved;
}

/** Shares hidden while learning: of the numbers of a character, and of the filters. */
const HIDDEN_NUMBERS = 0.2;
const HIDDEN_FILTERS = 0.3;

export function createConvolutionLearner(
  rows: number,
  heads: number,
  { size, filters }: { readonly size: number; readonly filters: number },
  random: () => number,
): ConvolutionLearner {
  const peaks = WIDTHS.length * filters;
  return {
    size,
    filters,
    characters: createMoved(rows * size, 0.5, random),
    kernels: createMoved(PLACES * filters * size, 1 / Math.sqrt(3 * size), random),
    thresholds: createMoved(peaks, 0.1, random),
    weights: createMoved(heads * peaks, 1 / Math.sqrt(peaks), random),
    biases: createMoved(heads, 0, random),
  };
}

/** One step of Adam, the `step`-th from 1 on, for a batch of lessons, down the slope of the heads' cross entropies. */
export function learnBatch(
  learner: ConvolutionLearner,
  lessons: readonly ConvolutionLesson[],
  rate: number,
  step: number,
  random: () => number,
): void {
  const { size, filters } = learner;
  const seen = seeCharacters(learner, lessons, random);
  const peaks = createPeaks(filters);
  const room = peaks.values.length;
  const [shown, slopes, active] = [new Float32Array(room), new Float32Array(room), new Uint16Array(room)];
  const pass: Pass = { learner, seen, peaks, active, shown, slopes, share: 1 / lessons.length };
  for (const { text, targets } of lessons) {
    const local = Array.from(text, (row) => seen.numberOf.get(row) ?? 0);
    const bases = local.map((number) => (number + 1) * PLACES * filters);
    slideFilters({ numbers: seen.projections, filters }, bases, peaks);
    learnLesson(pass, local, targets, random);
  }
  for (const [row, number] of seen.numberOf) {
    const at = row * size;
    for (let i = 0; i < size; i += 1) {
      const from = number * size + i;
      learner.characters.slopes[at + i] = (seen.slopes[from] ?? 0) * (seen.masks[from] ?? 0);
    }
    moveDown(learner.characters, rate, step, at, at + size);
  }
  for (const moved of [learner.kernels, learner.thresholds, learner.weights, learner.biases])
    moveDown(moved, rate, step);
}

/** The characters of a batch, each once: numbered, partly hidden, projected. */
interface Seen {
  readonly numberOf: ReadonlyMap<number, number>;
  readonly masks: Float32Array;
  readonly vectors: Float32Array;
  readonly slopes: Float32Array;
  readonly projections: Float32Array;
}

function seeCharacters(
  { characters, kernels, size, filters }: ConvolutionLearner,
  lessons: readonly ConvolutionLesson[],
  random: () => number,
): Seen {
  const numberOf = new Map<number, number>();
  for (const { text } of lessons) for (const row of text) if (!numberOf.has(row)) numberOf.set(row, numberOf.size);
  const length = numberOf.size * size;
  const masks = Float32Array.from({ length }, () => (random() < HIDDEN_NUMBERS ? 0 : 1 / (1 - HIDDEN_NUMBERS)));
  const vectors = new Float32Array(length);
  const projections = new Float32Array((numberOf.size + 1) * PLACES * filters);
  for (const [row, number] of numberOf)
    for (let i = 0; i < size; i += 1)
      vectors[number * size + i] = (characters.values[row * size + i] ?? 0) * (masks[number * size + i] ?? 0);
  const rows = { numbers: kernels.values, count: PLACES * filters, size };
  projectVectors(rows, { numbers: vectors, count: numberOf.size, size }, projections, rows.count);
  return { numberOf, masks, vectors, slopes: new Float32Array(length), projections };
}

/** What the lessons of a batch share. */
interface Pass {
  readonly learner: ConvolutionLearner;
  readonly seen: Seen;
  readonly peaks: Peaks;
  /** Room for the filters that the heads are shown, for their answers, and for how the loss changes with those. */
  readonly active: Uint16Array;
  readonly shown: Float32Array;
  readonly slopes: Float32Array;
  /** What a lesson counts for. */
  readonly share: number;
}

function learnLesson(pass: Pass, local: readonly number[], targets: Targets, random: () => number): void {
  const { learner, shown, active, slopes, share } = pass;
  const { weights, biases } = learner;
  const count = showPeaks(pass, random);
  for (let head = 0; head < biases.values.length; head += 1) {
    const at = head * shown.length;
    let score = biases.values[head] ?? 0;
    for (let n = 0; n < count; n += 1) score += (weights.values[at + (active[n] ?? 0)] ?? 0) * (shown[n] ?? 0);
    const error = share * (1 / (1 + Math.exp(-score)) - (targets.wanted[head] ?? 0)) * (targets.counts[head] ?? 0);
    biases.slopes[head] = (biases.slopes[head] ?? 0) + error;
    for (let n = 0; n < count; n += 1) {
      const k = at + (active[n] ?? 0);
      slopes[n] = (slopes[n] ?? 0) + error * (weights.values[k] ?? 0);
      weights.slopes[k] = (weights.slopes[k] ?? 0) + error * (shown[n] ?? 0);
    }
  }
  for (let n = 0; n < count; n += 1) learnPeak(pass, local, active[n] ?? 0, (slopes[n] ?? 0) / (1 - HIDDEN_FILTERS));
}

/** Shows the heads the filters that answer and are not hidden; returns how many. */
function showPeaks({ learner, peaks, shown, active, slopes }: Pass, random: () => number): number {
  let count = 0;
  for (let k = 0; k < shown.length; k += 1) {
    const answer = (peaks.values[k] ?? 0) + (learner.thresholds.values[k] ?? 0);
    if (answer <= 0 || random() < HIDDEN_FILTERS) continue;
    active[count] = k;
    shown[count] = answer / (1 - HIDDEN_FILTERS);
    slopes[count] = 0;
    count += 1;
  }
  return count;
}

/** Only where a filter answered strongest does it learn, and do the characters under it. */
function learnPeak({ learner, seen, peaks }: Pass, local: readonly number[], peak: number, slope: number): void {
  const { size, filters, kernels, thresholds } = learner;
  thresholds.slopes[peak] = (thresholds.slopes[peak] ?? 0) + slope;
  const group = Math.floor(peak / filters);
  const start = peaks.at[peak] ?? 0;
  let place = WIDTHS.slice(0, group).reduce((sum, width) => sum + width, 0);
  for (let k = 0; k < (WIDTHS[group] ?? 0); k += 1, place += 1) {
    const kernel = (place * filters + (peak % filters)) * size;
    const vector = (local[start + k] ?? 0) * size;
    for (let i = 0; i < size; i += 1) {
      kernels.slopes[kernel + i] = (kernels.slopes[kernel + i] ?? 0) + slope * (seen.vectors[vector + i] ?? 0);
      seen.slopes[vector + i] = (seen.slopes[vector + i] ?? 0) + slope * (kernels.values[kernel + i] ?? 0);
    }
  }
}
