import { toUnit } from './intent-model';
import { learnIntent } from './learn-intent';
import type { Learner, ReplyRows, Rows } from './learner';
import { dropSome, learnMessage, learnReply, learnTurn, sumMessage, sumReply, turned } from './learner';

/** A message and which reply of its bank answers it. */
export interface AskedRows {
  readonly rows: Rows;
  /** Position of the reply in its bank. */
  readonly target: number;
  /** Classes of what it asks, where that is known. */
  readonly intents: readonly number[];
  /** Which of its reply's messages it is. */
  readonly place: number;
}

export interface CandidateRows extends ReplyRows {
  readonly intents: readonly number[];
  readonly messages: readonly Rows[];
}

/** How sharply the likeliest reply is preferred: the cosine is multiplied by it before the softmax. */
const SHARPNESS = 8;
/** Share of replies shown without their title, and of those without their body: some banks have only one of them. */
const WITHOUT_FIELD = 0.15;
const WITHOUT_GROUP = 0.3;
/** Share of lists in which replies are shown by one of their messages: that is how sample questions stand in a bank. */
const BY_SAMPLE = 0.2;
const LEAST_ERROR = 1e-4;

interface Shown {
  readonly reply: ReplyRows;
  readonly sum: Float32Array;
  /** Of unit length. */
  readonly meaning: Float32Array;
  readonly length: number;
  /** Slope of the loss by `meaning`. */
  readonly slope: Float32Array;
}

/**
 * Teaches that each message is likest to its own reply among all candidates (softmax over cosines). The first `own` candidates are the
 * message's bank; of the others, those that answer one of the same intents may be right too and are left out.
 */
export function learnList(
  learner: Learner,
  candidates: readonly CandidateRows[],
  own: number,
  asked: readonly AskedRows[],
  weight: number,
  teachesIntents: boolean,
  rate: number,
): void {
  const sample = learner.random() < BY_SAMPLE ? Math.floor(5 * learner.random()) : -1;
  const shown = candidates.map((candidate) => show(learner, candidate, sample));
  for (const message of asked) {
    if (message.place === sample) continue;
    const rows = dropSome(learner, message.rows);
    if (rows.length === 0) continue;
    const meaning = sumMessage(learner, rows);
    const slope = new Float32Array(learner.size);
    if (teachesIntents && message.intents.length > 0) {
      learnIntent(learner, meaning, message.intents, 1, rate, slope);
    }
    const possible = (at: number) => at < own || !shareOne(message.intents, candidates[at]?.intents ?? []);
    compare(meaning, shown, message.target, possible, weight, slope);
    learnMessage(learner, rows, slope, rate);
  }
  learnShown(learner, shown, rate);
}

function show(learner: Learner, candidate: CandidateRows, sample: number): Shown {
  const reply = partOf(learner, candidate, sample);
  const sum = sumReply(learner, reply);
  const meaning = turned(learner, sum);
  const length = toUnit(meaning);
  return { reply, sum, meaning, length, slope: new Float32Array(learner.size) };
}

const NOTHING: Rows = new Uint32Array(0);

function partOf(learner: Learner, { title, body, group, messages }: CandidateRows, sample: number): ReplyRows {
  const message = messages[sample];
  if (message !== undefined) return { title: dropSome(learner, message), body: NOTHING, group: NOTHING };
  const chance = learner.random();
  const untitled = chance < WITHOUT_FIELD && body.length > 0;
  return {
    title: untitled ? NOTHING : dropSome(learner, title),
    body: chance > 1 - WITHOUT_FIELD ? NOTHING : dropSome(learner, body),
    group: untitled || learner.random() < WITHOUT_GROUP ? NOTHING : dropSome(learner, group),
  };
}

function compare(
  meaning: Float32Array,
  shown: readonly Shown[],
  target: number,
  possible: (at: number) => boolean,
  weight: number,
  slope: Float32Array,
): void {
  const direction = meaning.slice();
  const length = toUnit(direction);
  if (length === 0) return;
  const shares = shown.map((one, at) => (possible(at) ? Math.exp(SHARPNESS * dot(direction, one.meaning)) : 0));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const turn = new Float32Array(direction.length);
  for (const [at, one] of shown.entries()) {
    const error = weight * SHARPNESS * ((shares[at] ?? 0) / total - (at === target ? 1 : 0));
    if (Math.abs(error) < LEAST_ERROR) continue;
    addScaled(turn, one.meaning, error);
    addScaled(one.slope, direction, error);
  }
  // Only what turns the meaning changes a cosine.
  const along = dot(turn, direction);
  for (let i = 0; i < slope.length; i += 1) {
    slope[i] = (slope[i] ?? 0) + ((turn[i] ?? 0) - along * (direction[i] ?? 0)) / length;
  }
}

function learnShown(learner: Learner, shown: readonly Shown[], rate: number): void {
  const { turn, size } = learner;
  const turnSlopes = new Float32Array(size * size);
  for (const { reply, sum, meaning, length, slope } of shown) {
    if (length === 0 || slope.every((value) => value === 0)) continue;
    const along = dot(slope, meaning);
    const sumSlope = new Float32Array(size);
    for (let i = 0; i < size; i += 1) {
      const down = ((slope[i] ?? 0) - along * (meaning[i] ?? 0)) / length;
      const at = i * size;
      for (let k = 0; k < size; k += 1) {
        sumSlope[k] = (sumSlope[k] ?? 0) + down * (turn[at + k] ?? 0);
        turnSlopes[at + k] = (turnSlopes[at + k] ?? 0) + down * (sum[k] ?? 0);
      }
    }
    learnReply(learner, reply, sumSlope, rate);
  }
  learnTurn(learner, turnSlopes, rate);
}

function shareOne(a: readonly number[], b: readonly number[]): boolean {
  return a.some((intent) => b.includes(intent));
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function addScaled(to: Float32Array, from: Float32Array, factor: number): void {
  for (let i = 0; i < to.length; i += 1) to[i] = (to[i] ?? 0) + factor * (from[i] ?? 0);
}
