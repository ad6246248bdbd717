import type { Span } from '../../rules/grammar/quotations';
import { addFilters } from './convolution/convolve';
import type { JudgeModel } from './judge-model';
import { ANY, ANY_HOLDING, FIRST_RULE } from './judge-model';
import type { Passage } from './sum-passages';
import { sumPassages } from './sum-passages';
import { PAUSES } from './word-features';

/** How much speaks for each rule, rule by rule, and in which passage most. */
export interface WordScores {
  /** For holding the message; −∞ for rules that never do. */
  readonly warn: Float32Array;
  /** For underlining it. */
  readonly hint: Float32Array;
  /** The rule's own head there: the logarithm of its odds. */
  readonly alone: Float32Array;
  readonly passages: readonly Span[];
  /** The passage with the most for underlining, by rule. */
  readonly passageOf: Uint16Array;
}

/** Messages up to this long are read whole: nearly all of those that training knows. */
const READ_WHOLE = 30;
/** The length of an ordinary message: of a longer one runs of clauses that long are read as well. */
const WINDOW = 20;
/** Shorter answers have their sense from what they answer: the rules read that. */
const SHORTEST = 4;
/*
 * What holds a message: that it breaks something counts more than that it breaks a rule that holds, which fewer sentences have taught; less counts a
 * rule that holds where one that does not is likelier; and the longer a message, the more may be read into it. On batches that models were trained
 * without, where 1 % of the clean lines are held, these find three breaches in a hundred more than the heads of the rules that hold by themselves.
 */
const BREACH_COUNTS = 0.65;
const LENGTH_COUNTS = 1;
const ORDINARY = 20;
const [LEAST_LENGTH, MOST_LENGTH] = [5, 60];

/** Runs read; more would cost more than the time a verdict has. */
const MOST = 40;

/**
 * Reads a message whole, and a long one also in runs of clauses, so that one bad clause among friendly ones is found. `own` as in `ReadDraft`,
 * `buyer` the buyer's last message, normalised. Nothing speaks against a message of fewer characters than `shortest`, or of which nothing is known. Linear in their lengths.
 */
export function scoreWords(model: JudgeModel, own: string, buyer: string, shortest = SHORTEST): WordScores {
  const { rules, holds } = model;
  const ends = clauseEndsOf(own);
  const passages = passagesOf(own, ends, shortest);
  const sums = passages.length === 0 ? undefined : sumPassages(model, own, buyer, ends);
  const warn = new Float32Array(rules.length).fill(-Infinity);
  const hint = new Float32Array(rules.length).fill(-Infinity);
  const alone = new Float32Array(rules.length);
  const passageOf = new Uint16Array(rules.length);
  const meaning = new Float32Array(model.size);
  const heads = new Float32Array(FIRST_RULE + rules.length);
  // The filters read the message whole: a strong answer is not drowned by what stands around it, as the mean of many features is.
  const whole = model.biases.slice();
  const long = LENGTH_COUNTS * Math.log(Math.min(MOST_LENGTH, Math.max(LEAST_LENGTH, own.length)) / ORDINARY);
  if (model.convolution !== undefined && passages.length > 0) addFilters(model.convolution, own, whole);
  for (const [at, passage] of passages.entries()) {
    if (sums === undefined || sums.read(passage, meaning) === 0) continue;
    readHeads(model, whole, meaning, heads);
    const stop =
      BREACH_COUNTS * (heads[ANY] ?? 0) +
      (1 - BREACH_COUNTS) * (heads[ANY_HOLDING] ?? 0) -
      milderBy(heads, holds) -
      long;
    for (let rule = 0; rule < rules.length; rule += 1) {
      const score = heads[FIRST_RULE + rule] ?? 0;
      const underlines = score + (heads[ANY] ?? 0) - long;
      const stops = score + stop;
      if (holds[rule] === true && stops > (warn[rule] ?? -Infinity)) warn[rule] = stops;
      if (underlines <= (hint[rule] ?? -Infinity)) continue;
      hint[rule] = underlines;
      alone[rule] = score;
      passageOf[rule] = at;
    }
  }
  return { warn, hint, alone, passages, passageOf };
}

/** By how much the likeliest of the rules that hold nothing is likelier than those that do. */
function milderBy(heads: Float32Array, holds: readonly boolean[]): number {
  let [graver, milder] = [-Infinity, -Infinity];
  for (const [rule, stops] of holds.entries()) {
    const score = heads[FIRST_RULE + rule] ?? 0;
    if (stops) graver = Math.max(graver, score);
    else milder = Math.max(milder, score);
  }
  return Math.max(0, milder - graver);
}

/** The whole; of a longer message also runs of clauses, each from another clause on and reaching further than the one before. */
function passagesOf(own: string, ends: readonly number[], shortest: number): readonly Passage[] {
  if (own.trim().length < shortest) return [];
  const passages: Passage[] = [{ start: 0, end: own.length, first: 0, last: ends.length - 1 }];
  if (own.length <= READ_WHOLE) return passages;
  let [start, reached] = [0, 0];
  for (const [first, clauseEnd] of ends.entries()) {
    let last = first;
    while ((ends[last + 1] ?? Infinity) - start <= WINDOW) last += 1;
    const end = ends[last] ?? clauseEnd;
    if (end > reached && end - start >= SHORTEST && passages.length <= MOST) passages.push({ start, end, first, last });
    reached = Math.max(reached, end);
    start = clauseEnd;
  }
  return passages;
}

/** Where clauses end, the marks after them included. */
function clauseEndsOf(own: string): readonly number[] {
  const ends: number[] = [];
  const last = own.length - 1;
  for (let at = 0; at < last; at += 1)
    if (PAUSES.includes(own.charAt(at)) && !PAUSES.includes(own.charAt(at + 1))) ends.push(at + 1);
  return [...ends, own.length];
}

/** What speaks for each head: what does whatever the passage, and what the passage's features add. */
function readHeads(
  { weights, size }: JudgeModel,
  whole: Float32Array,
  meaning: Float32Array,
  heads: Float32Array,
): void {
  for (let head = 0; head < heads.length; head += 1) {
    let score = whole[head] ?? 0;
    for (let i = 0; i < size; i += 1) score += (weights[head * size + i] ?? 0) * (meaning[i] ?? 0);
    heads[head] = score;
  }
}
