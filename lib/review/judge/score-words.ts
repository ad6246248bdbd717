import type { Span } from '../../rules/grammar/quotations';
import type { JudgeModel } from './judge-model';
import { ANY, ANY_HOLDING, FIRST_RULE } from './judge-model';
import type { WordFeatures } from './word-features';
import { createWordFeatures, readFeatures } from './word-features';

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

const PAUSES = ',。!?;:~…\n';
/** Messages up to this long are read whole: nearly all of those that training knows. */
const READ_WHOLE = 30;
/** The length of an ordinary message: of a longer one runs of clauses that long are read as well. */
const WINDOW = 20;
/** Shorter answers have their sense from what they answer: the rules read that. */
const SHORTEST = 4;
/** Runs read; more would cost more than the time a verdict has. */
const MOST = 40;

const features: WordFeatures = createWordFeatures();

/**
 * Reads a message whole, and a long one also in runs of clauses, so that one bad clause among friendly ones is found. `own` as in `ReadDraft`,
 * `buyer` the buyer's last message, normalised. Nothing speaks against a message of three characters, or of which nothing is known. Linear in their lengths.
 */
export function scoreWords(model: JudgeModel, own: string, buyer: string): WordScores {
  const { rules, holds } = model;
  const passages = passagesOf(own);
  const warn = new Float32Array(rules.length).fill(-Infinity);
  const hint = new Float32Array(rules.length).fill(-Infinity);
  const alone = new Float32Array(rules.length);
  const passageOf = new Uint16Array(rules.length);
  const meaning = new Float32Array(model.size);
  const heads = new Float32Array(FIRST_RULE + rules.length);
  for (const [at, { start, end }] of passages.entries()) {
    readFeatures(own.slice(start, end), buyer, features);
    if (readMeaning(model, features, meaning) === 0) continue;
    readHeads(model, meaning, heads);
    for (let rule = 0; rule < rules.length; rule += 1) {
      const score = heads[FIRST_RULE + rule] ?? 0;
      const underlines = score + (heads[ANY] ?? 0);
      const stops = score + (heads[ANY_HOLDING] ?? 0);
      if (holds[rule] === true && stops > (warn[rule] ?? -Infinity)) warn[rule] = stops;
      if (underlines <= (hint[rule] ?? -Infinity)) continue;
      hint[rule] = underlines;
      alone[rule] = score;
      passageOf[rule] = at;
    }
  }
  return { warn, hint, alone, passages, passageOf };
}

/** The whole; of a longer message also runs of clauses, each from another clause on and reaching further than the one before. */
function passagesOf(own: string): readonly Span[] {
  if (own.trim().length < SHORTEST) return [];
  const passages: Span[] = [{ start: 0, end: own.length }];
  if (own.length <= READ_WHOLE) return passages;
  const ends = clauseEndsOf(own);
  let [start, reached] = [0, 0];
  for (const [at, clauseEnd] of ends.entries()) {
    let end = clauseEnd;
    for (let next = at + 1; (ends[next] ?? Infinity) - start <= WINDOW; next += 1) end = ends[next] ?? end;
    if (end > reached && end - start >= SHORTEST && passages.length <= MOST) passages.push({ start, end });
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

/** The row of a feature, or −1 where training did not meet it. */
export function rowOf({ hashes, rows }: JudgeModel, hash: number): number {
  const last = hashes.length - 1;
  for (let slot = hash & last; ; slot = (slot + 1) & last) {
    const found = hashes[slot];
    if (found === hash) return rows[slot] ?? -1;
    if (found === 0) return -1;
  }
}

/** The sum of the known features' vectors over the root of their number; answers how many of them stand for words of the draft. */
function readMeaning(model: JudgeModel, { hashes, starts, ends, count }: WordFeatures, meaning: Float32Array): number {
  const { vectors, scales, size } = model;
  meaning.fill(0);
  let [known, words] = [0, 0];
  for (let k = 0; k < count; k += 1) {
    const row = rowOf(model, hashes[k] ?? 0);
    if (row < 0) continue;
    known += 1;
    if (starts[k] !== ends[k]) words += 1;
    const scale = scales[row] ?? 0;
    const at = row * size;
    for (let i = 0; i < size; i += 1) meaning[i] = (meaning[i] ?? 0) + scale * (vectors[at + i] ?? 0);
  }
  const length = Math.sqrt(Math.max(1, known));
  for (let i = 0; i < size; i += 1) meaning[i] = (meaning[i] ?? 0) / length;
  return words;
}

function readHeads({ weights, biases, size }: JudgeModel, meaning: Float32Array, heads: Float32Array): void {
  for (let head = 0; head < heads.length; head += 1) {
    let score = biases[head] ?? 0;
    for (let i = 0; i < size; i += 1) score += (weights[head * size + i] ?? 0) * (meaning[i] ?? 0);
    heads[head] = score;
  }
}
