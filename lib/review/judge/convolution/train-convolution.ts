import type { TrainedConvolution } from './convolution-file';
import type { ConvolutionLesson } from './convolution-learner';
import { createConvolutionLearner, learnBatch } from './convolution-learner';
import type { Targets } from '../judge-learner';
import { shuffle } from '../shuffle';
import { FIRST_CHARACTER, UNKNOWN, commonCharacters, readCharacters, rowsOfCharacters } from './read-characters';

export interface ConvolutionPlan {
  /** Numbers in a character's vector; even. */
  readonly size: number;
  /** Filters of each width. */
  readonly filters: number;
  readonly epochs: number;
  /** Sentences in a batch. */
  readonly batch: number;
  /** Characters of fewer sentences are told by nothing. */
  readonly leastCount: number;
  /** Of Adam at its highest; rises from nothing, then falls to a thirtieth. */
  readonly rate: number;
  /** Uniform in [0, 1); seeded, so that the same sentences give the same numbers. */
  readonly random: () => number;
}

/** A text, as `ReadDraft.own`, and what each head should say of it. */
export interface ConvolutionSentence {
  readonly own: string;
  readonly targets: Targets;
}

/** Share of characters that are shown as unknown, so that those of which too little is known are met. */
const HIDDEN_CHARACTERS = 0.1;
const WARM_UP = 300;
const LEAST_RATE = 1 / 30;

/** Trains filters over characters on one core. Throws without a sentence. */
export function trainConvolution(
  sentences: readonly ConvolutionSentence[],
  plan: ConvolutionPlan,
): { readonly convolution: TrainedConvolution; readonly biases: Float32Array } {
  const { random } = plan;
  const characters = commonCharacters(
    sentences.map(({ own }) => own),
    plan.leastCount,
  );
  const rowOf = rowsOfCharacters(characters);
  const lessons = sentences.map(({ own, targets }) => ({
    text: Uint16Array.from(readCharacters(own, rowOf).rows),
    targets,
  }));
  const heads = lessons[0]?.targets.wanted.length;
  if (heads === undefined) throw new RangeError('nothing to learn from');
  const learner = createConvolutionLearner(FIRST_CHARACTER + characters.length, heads, plan, random);
  const steps = plan.epochs * Math.ceil(lessons.length / plan.batch);
  let step = 0;
  for (let epoch = 0; epoch < plan.epochs; epoch += 1) {
    shuffle(lessons, random);
    for (let at = 0; at < lessons.length; at += plan.batch) {
      step += 1;
      const rate = plan.rate * Math.min(1, step / WARM_UP) * Math.max(LEAST_RATE, 1 - step / steps);
      const shown = lessons.slice(at, at + plan.batch).map((lesson) => partlyHidden(lesson, random));
      learnBatch(learner, shown, rate, step, random);
    }
  }
  return {
    convolution: {
      characters,
      size: plan.size,
      filters: plan.filters,
      vectors: learner.characters.values,
      kernels: learner.kernels.values,
      thresholds: learner.thresholds.values,
      weights: learner.weights.values,
    },
    biases: learner.biases.values,
  };
}

function partlyHidden({ text, targets }: ConvolutionLesson, random: () => number): ConvolutionLesson {
  return { text: text.map((row) => (row >= FIRST_CHARACTER && random() < HIDDEN_CHARACTERS ? UNKNOWN : row)), targets };
}
