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

const SENTENCE = /[^。!?;\n]+[。!?;\n]*/gu;
/** Shorter sentences are greetings and closings. */
const SHORTEST = 4;
/** Sentences read one by one; the whole is read anyhow. */
const MOST = 12;
/** A sentence by itself must say this much more than a whole message: there are more of them to be wrong about. */
const HANDICAP = 1;

const features: WordFeatures = createWordFeatures();

/**
 * Reads a message whole and sentence by sentence, so that one bad sentence in a long friendly message is found. `own` as in `ReadDraft`,
 * `buyer` the buyer's last message, normalised. Linear in their lengths.
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
    readMeaning(model, features, meaning);
    readHeads(model, meaning, heads);
    const handicap = at === 0 ? 0 : HANDICAP;
    for (let rule = 0; rule < rules.length; rule += 1) {
      const score = (heads[FIRST_RULE + rule] ?? 0) - handicap;
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

/** The whole, then its sentences where there are several. */
function passagesOf(own: string): readonly Span[] {
  const whole = { start: 0, end: own.length };
  const sentences: Span[] = [];
  SENTENCE.lastIndex = 0;
  for (let match = SENTENCE.exec(own); match !== null && sentences.length < MOST; match = SENTENCE.exec(own)) {
    const [text] = match;
    if (text.trim().length >= SHORTEST) sentences.push({ start: match.index, end: match.index + text.length });
  }
  return sentences.length > 1 ? [whole, ...sentences] : [whole];
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

/** The sum of the known features' vectors over the root of their number. */
function readMeaning(model: JudgeModel, { hashes, count }: WordFeatures, meaning: Float32Array): void {
  const { vectors, scales, size } = model;
  meaning.fill(0);
  let known = 0;
  for (let k = 0; k < count; k += 1) {
    const row = rowOf(model, hashes[k] ?? 0);
    if (row < 0) continue;
    known += 1;
    const scale = scales[row] ?? 0;
    const at = row * size;
    for (let i = 0; i < size; i += 1) meaning[i] = (meaning[i] ?? 0) + scale * (vectors[at + i] ?? 0);
  }
  const length = Math.sqrt(Math.max(1, known));
  for (let i = 0; i < size; i += 1) meaning[i] = (meaning[i] ?? 0) / length;
}

function readHeads({ weights, biases, size }: JudgeModel, meaning: Float32Array, heads: Float32Array): void {
  for (let head = 0; head < heads.length; head += 1) {
    let score = biases[head] ?? 0;
    for (let i = 0; i < size; i += 1) score += (weights[head * size + i] ?? 0) * (meaning[i] ?? 0);
    heads[head] = score;
  }
}
