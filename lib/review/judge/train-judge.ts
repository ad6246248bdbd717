import { normalise } from '../../text/normalise';
import { readDraft } from '../read-draft';
import type { JudgeLearner, Rows, Targets } from './judge-learner';
import { createJudgeLearner, learnTargets } from './judge-learner';
import { ANY, ANY_HOLDING, FIRST_RULE } from './judge-model';
import type { TrainedJudge } from './pack-judge';
import type { JudgedSentence } from './read-sentences';
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
  /** Share of a sentence's features hidden each time it is shown. */
  readonly dropout: number;
  /** Features that the model keeps, those that tell most: whatever is added to the sentences, the file stays within its size. */
  readonly mostFeatures: number;
  /** Learning rate of Adagrad at the start; falls to a twentieth. */
  readonly rate: number;
  /** Uniform in [0, 1); seeded, so that the same sentences give the same bytes. */
  readonly random: () => number;
}

/** How much a head counts for a rule that a breach's author did not have in mind: it may break that as well. */
const OTHER_RULE = 0.3;

/** Trains on one core: 15,000 sentences take some five seconds. Thresholds are found later. */
export function trainJudge(sentences: readonly JudgedSentence[], plan: JudgePlan): Omit<TrainedJudge, 'thresholds'> {
  const { rules, holds, size, random } = plan;
  const hashes = sentences.map(hashesOf);
  const rowOf = countFeatures(hashes, plan.leastCount);
  const lessons = sentences.map((sentence, i) => ({
    rows: rowsOf(hashes[i] ?? new Uint32Array(0), rowOf),
    targets: targetsOf(sentence, plan),
  }));
  const learner = createJudgeLearner(rowOf.size, FIRST_RULE + rules.length, size, random);
  for (let epoch = 0; epoch < plan.epochs; epoch += 1) {
    shuffle(lessons, random);
    const rate = plan.rate * (1 - (0.95 * epoch) / plan.epochs);
    for (const { rows, targets } of lessons) {
      const shown = rows.filter(() => random() >= plan.dropout);
      learnTargets(learner, shown, targets, rate);
    }
  }
  const { weights, biases } = learner;
  return { rules, holds, size, weights, biases, ...keepTelling(learner, [...rowOf.keys()], plan.mostFeatures) };
}

/** The features that tell most, by how far they move the heads; the rest would only make the file longer. */
function keepTelling({ vectors, weights, heads, size }: JudgeLearner, hashes: readonly number[], most: number) {
  const told = hashes.map((_, row) => {
    let farthest = 0;
    for (let head = 0; head < heads; head += 1) {
      let move = 0;
      for (let i = 0; i < size; i += 1) move += (vectors[row * size + i] ?? 0) * (weights[head * size + i] ?? 0);
      farthest = Math.max(farthest, Math.abs(move));
    }
    return farthest;
  });
  const rows = hashes.map((_, row) => row).toSorted((a, b) => (told[b] ?? 0) - (told[a] ?? 0));
  const kept = rows.slice(0, most);
  const numbers = new Float32Array(kept.length * size);
  for (const [to, from] of kept.entries()) numbers.set(vectors.subarray(from * size, (from + 1) * size), to * size);
  return { features: kept.map((row) => hashes[row] ?? 0), vectors: numbers };
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

function hashesOf({ text, buyer }: JudgedSentence): Uint32Array {
  readFeatures(readDraft(text).own, normalise(buyer).text, scratch);
  return scratch.hashes.slice(0, scratch.count);
}

/** Features that enough sentences have → their rows. */
function countFeatures(sentences: readonly Uint32Array[], leastCount: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const hashes of sentences) for (const hash of new Set(hashes)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const rows = new Map<number, number>();
  for (const [hash, met] of counts) if (met >= leastCount) rows.set(hash, rows.size);
  return rows;
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

function shuffle(items: unknown[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j], items[i]];
  }
}
