import { normalise } from '../../text/normalise';
import { readDraft } from '../read-draft';
import { alongAxes, averageRuns } from './average-runs';
import type { ConvolutionPlan } from './convolution/train-convolution';
import { trainConvolution } from './convolution/train-convolution';
import type { JudgeLearner, Rows, Targets } from './judge-learner';
import { createJudgeLearner, learnTargets } from './judge-learner';
import { ANY, ANY_HOLDING, FIRST_RULE } from './judge-model';
import type { TrainedJudge } from './pack-judge';
import type { JudgedSentence } from './read-sentences';
import { shuffle } from './shuffle';
import type { WordFeatures } from './word-features';
import { createWordFeatures, readFeatures } from './word-features';

export interface JudgePlan {
  /** The rules that sentences were written for. */
  readonly rules: readonly string[];
  /** Whether a rule holds a message or only underlines it, rule by rule. */
  readonly holds: readonly boolean[];
  readonly size: number;
  readonly epochs: number;
  /** Features in fewer sentences are left out: what was met once teaches one sentence by heart. */
  readonly leastCount: number;
  /**
   * Features in fewer batches are left out: a batch has one author, and what only he writes is his manner. As good as asking for more
   * sentences, in a fifth fewer bytes.
   */
  readonly leastBatches: number;
  /** Share of a sentence's features hidden each time it is shown. */
  readonly dropout: number;
  /** Runs over all sentences; the model is their mean. */
  readonly runs: number;
  /**
   * What one step of a feature's numbers stands for. Coarse numbers for every feature that was met lose nothing that can be measured where as many
   * bytes for fine numbers of the third of them that tells most lose a sixth of the recall.
   */
  readonly grain: number;
  /** Learning rate of Adagrad at the start; falls to a twentieth. */
  readonly rate: number;
  /** Uniform in [0, 1); seeded, so that the same sentences give the same bytes. */
  readonly random: () => number;
  /** Of the filters beside the features, and what their word counts against the features'; none without it. */
  readonly convolution?: Omit<ConvolutionPlan, 'random'> & { readonly share: number };
}

/** How much a head counts for a rule that a breach's author did not have in mind: it may break that as well. */
const OTHER_RULE = 0.3;

/** Trains on one core: a run over 35,000 sentences and their longer copies takes about a minute. Thresholds are found later. */
export function trainJudge(sentences: readonly JudgedSentence[], plan: JudgePlan): Omit<TrainedJudge, 'thresholds'> {
  const { rules, holds, grain } = plan;
  const readings = sentences.map((sentence) => ({ sentence, own: readDraft(sentence.text).own }));
  const hashes = readings.map(hashesOf);
  const rowOf = countFeatures(
    sentences.map(({ batch }, i) => ({ batch, hashes: hashes[i] ?? new Uint32Array(0) })),
    plan,
  );
  const lessons = readings.map(({ sentence, own }, i) => ({
    own,
    rows: rowsOf(hashes[i] ?? new Uint32Array(0), rowOf),
    targets: targetsOf(sentence, plan),
  }));
  const filters = learnFilters(lessons, plan);
  const runs = Array.from({ length: plan.runs }, () => learnOnce(lessons, rowOf.size, plan));
  const mean = averageRuns(runs);
  const size = Math.min(plan.size, mean.biases.length);
  const biases = mean.biases.map((bias, head) => bias + (filters?.biases[head] ?? 0));
  const model = { rules, holds, size, grain, features: [...rowOf.keys()], biases, ...alongAxes(mean, size) };
  return filters === undefined ? model : { ...model, convolution: filters.convolution };
}

interface Lesson {
  readonly own: string;
  readonly rows: Rows;
  readonly targets: Targets;
}

function learnOnce(lessons: Lesson[], features: number, plan: JudgePlan): JudgeLearner {
  const { random } = plan;
  const learner = createJudgeLearner(features, FIRST_RULE + plan.rules.length, plan.size, random);
  for (let epoch = 0; epoch < plan.epochs; epoch += 1) {
    shuffle(lessons, random);
    const rate = plan.rate * (1 - (0.95 * epoch) / plan.epochs);
    for (const { rows, targets } of lessons) {
      const shown = rows.filter(() => random() >= plan.dropout);
      learnTargets(learner, shown, targets, rate);
    }
  }
  return learner;
}

/** Filters that learnt the same lessons, their word counted as planned; undefined where none are. */
function learnFilters(lessons: readonly Lesson[], { convolution, random }: JudgePlan) {
  if (convolution === undefined) return undefined;
  const learnt = trainConvolution(lessons, { ...convolution, random });
  const counted = (value: number) => convolution.share * value;
  return {
    convolution: { ...learnt.convolution, weights: learnt.convolution.weights.map(counted) },
    biases: learnt.biases.map(counted),
  };
}

function targetsOf({ breaks }: JudgedSentence, { rules, holds }: JudgePlan): Targets {
  const heads = FIRST_RULE + rules.length;
  const wanted = new Float32Array(heads);
  const counts = new Float32Array(heads).fill(breaks.length > 0 ? OTHER_RULE : 1);
  if (breaks.length > 0) counts[ANY] = counts[ANY_HOLDING] = 1;
  for (const [i, rule] of rules.entries()) {
    if (breaks.includes(rule)) {
      wanted[FIRST_RULE + i] = counts[FIRST_RULE + i] = wanted[ANY] = 1;
      if (holds[i] === true) wanted[ANY_HOLDING] = 1;
    }
  }
  return { wanted, counts };
}

const scratch: WordFeatures = createWordFeatures();

function hashesOf({ sentence, own }: { readonly sentence: JudgedSentence; readonly own: string }): Uint32Array {
  readFeatures(own, normalise(sentence.buyer).text, scratch);
  return scratch.hashes.slice(0, scratch.count);
}

/** Features that enough sentences of enough batches have → their rows. */
function countFeatures(
  sentences: readonly { readonly batch: string; readonly hashes: Uint32Array }[],
  { leastCount, leastBatches }: JudgePlan,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const batches = new Map<number, number>();
  for (const batch of Map.groupBy(sentences, (sentence) => sentence.batch).values()) {
    const met = new Set<number>();
    for (const { hashes } of batch)
      for (const hash of new Set(hashes)) {
        countOne(counts, hash);
        met.add(hash);
      }
    for (const hash of met) countOne(batches, hash);
  }
  const rows = new Map<number, number>();
  for (const [hash, met] of counts)
    if (met >= leastCount && (batches.get(hash) ?? 0) >= leastBatches) rows.set(hash, rows.size);
  return rows;
}

function countOne(counts: Map<number, number>, hash: number): void {
  counts.set(hash, (counts.get(hash) ?? 0) + 1);
}

function rowsOf(hashes: Uint32Array, rowOf: ReadonlyMap<number, number>): Rows {
  const rows = new Uint32Array(hashes.length);
  let count = 0;
  for (const hash of hashes) {
    const row = rowOf.get(hash);
    if (row !== undefined) rows[count++] = row;
  }
  return rows.slice(0, count);
}
