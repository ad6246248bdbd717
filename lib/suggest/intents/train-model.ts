import { visitFeatures } from './features';
import type { TrainedModel } from './load-model';

/** A folded text and the class it belongs to. */
export interface Lesson {
  readonly text: string;
  readonly intent: number;
  /** How much it counts; 1 for a buyer's sentence. */
  readonly weight: number;
}

export interface TrainingPlan {
  readonly intents: readonly string[];
  readonly size: number;
  readonly epochs: number;
  /** Features in fewer lessons are left out: what was met once teaches one sentence by heart. */
  readonly leastCount: number;
  /** Share of a lesson's features hidden each time it is shown, so that none is relied on alone. */
  readonly dropout: number;
  /** Learning rate of Adagrad at the start; falls to a tenth. */
  readonly rate: number;
  /** Uniform in [0, 1); seeded, so that the same lessons give the same bytes. */
  readonly random: () => number;
}

interface Learner {
  readonly plan: TrainingPlan;
  readonly vectors: Float32Array;
  readonly vectorSquares: Float32Array;
  readonly weights: Float32Array;
  readonly weightSquares: Float32Array;
  readonly biases: Float32Array;
}

/** Trains on one core: a few thousand lessons take some seconds. */
export function trainModel(lessons: readonly Lesson[], plan: TrainingPlan): TrainedModel {
  const rows = rowsOfFeatures(lessons, plan.leastCount);
  const learner = createLearner(plan, rows.size);
  const features = lessons.map(({ text }) => featuresOf(text, rows));
  const order = Uint32Array.from(lessons.keys());
  for (let epoch = 0; epoch < plan.epochs; epoch += 1) {
    shuffle(order, plan.random);
    const rate = plan.rate * (1 - (0.9 * epoch) / plan.epochs);
    for (const at of order) {
      const lesson = lessons[at];
      if (lesson !== undefined) learn(learner, features[at] ?? [], lesson, rate);
    }
  }
  const { vectors, weights, biases } = learner;
  return { intents: plan.intents, size: plan.size, features: [...rows.keys()], vectors, weights, biases };
}

function rowsOfFeatures(lessons: readonly Lesson[], leastCount: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { text } of lessons) {
    const once = new Set<number>();
    visitFeatures(text, (hash) => once.add(hash));
    for (const hash of once) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  const rows = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= leastCount) rows.set(hash, rows.size);
  return rows;
}

function featuresOf(text: string, rows: ReadonlyMap<number, number>): number[] {
  const found: number[] = [];
  visitFeatures(text, (hash) => {
    const row = rows.get(hash);
    if (row !== undefined) found.push(row);
  });
  return found;
}

function createLearner(plan: TrainingPlan, features: number): Learner {
  const { intents, size, random } = plan;
  const noise = (length: number, spread: number) => Float32Array.from({ length }, () => spread * (2 * random() - 1));
  return {
    plan,
    vectors: noise(features * size, 0.1),
    vectorSquares: new Float32Array(features).fill(1e-4),
    weights: noise(intents.length * size, 0.1),
    weightSquares: new Float32Array(intents.length).fill(1e-4),
    biases: new Float32Array(intents.length),
  };
}

/** One step of Adagrad, with one rate for each feature and each class. */
function learn(learner: Learner, features: readonly number[], lesson: Lesson, rate: number): void {
  const { plan, vectors, weights, biases, vectorSquares, weightSquares } = learner;
  const { size, dropout, random } = plan;
  const kept = features.filter(() => random() >= dropout);
  if (kept.length === 0) return;
  const scale = 1 / Math.sqrt(kept.length);
  const meaning = new Float32Array(size);
  for (const row of kept)
    for (let i = 0; i < size; i += 1) meaning[i] = (meaning[i] ?? 0) + scale * (vectors[row * size + i] ?? 0);
  const errors = errorsOf(learner, meaning, lesson);
  const back = new Float32Array(size);
  let power = 0;
  for (const value of meaning) power += value * value;
  for (let c = 0; c < errors.length; c += 1) {
    const error = errors[c] ?? 0;
    if (Math.abs(error) < 1e-5) continue;
    const square = (weightSquares[c] ?? 0) + (error * error * power) / size;
    weightSquares[c] = square;
    const step = (rate * error) / Math.sqrt(square);
    const at = c * size;
    for (let i = 0; i < size; i += 1) {
      const weight = weights[at + i] ?? 0;
      back[i] = (back[i] ?? 0) + error * weight;
      weights[at + i] = weight - step * (meaning[i] ?? 0);
    }
    biases[c] = (biases[c] ?? 0) - 0.05 * rate * error;
  }
  let slope = 0;
  for (const value of back) slope += value * value;
  slope *= (scale * scale) / size;
  for (const row of kept) {
    const square = (vectorSquares[row] ?? 0) + slope;
    vectorSquares[row] = square;
    const step = (rate * scale) / Math.sqrt(square);
    for (let i = 0; i < size; i += 1) vectors[row * size + i] = (vectors[row * size + i] ?? 0) - step * (back[i] ?? 0);
  }
}

/** Softmax minus target, by class. */
function errorsOf(learner: Learner, meaning: Float32Array, lesson: Lesson): Float32Array {
  const { weights, biases, plan } = learner;
  const errors = new Float32Array(biases.length);
  let highest = -Infinity;
  for (let c = 0; c < errors.length; c += 1) {
    let score = biases[c] ?? 0;
    for (let i = 0; i < plan.size; i += 1) score += (weights[c * plan.size + i] ?? 0) * (meaning[i] ?? 0);
    errors[c] = score;
    highest = Math.max(highest, score);
  }
  let total = 0;
  for (let c = 0; c < errors.length; c += 1) total += errors[c] = Math.exp((errors[c] ?? 0) - highest);
  for (let c = 0; c < errors.length; c += 1) {
    errors[c] = lesson.weight * ((errors[c] ?? 0) / total - (c === lesson.intent ? 1 : 0));
  }
  return errors;
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = kept;
  }
}
