import type { Phrase } from '../chat/phrase';
import type { BankMeaning } from './intents/bank-meaning';
import { readBank } from './intents/bank-meaning';
import type { IntentModel } from './intents/intent-model';

/** Phrases read in one step: a few milliseconds. */
const EACH_STEP = 16;
/** Phrases put together in one step. */
const EACH_JOINED = 1 << 13;

/** A phrase's place in a meaning that was read before, with its first row there. */
export interface KnownMeaning {
  readonly meaning: BankMeaning;
  /** Classes kept of each phrase. */
  readonly each: number;
  readonly phrase: number;
  readonly row: number;
}

/** What the model makes of a bank, read in steps: the list goes on without it meanwhile. */
export function* meaningSteps(
  phrases: readonly Phrase[],
  firstRow: Uint32Array,
  model: IntentModel,
): Generator<undefined, BankMeaning> {
  const known: KnownMeaning[] = [];
  for (let from = 0; from < phrases.length; from += EACH_STEP) {
    known.push(...readMeanings(phrases.slice(from, from + EACH_STEP), model));
    yield;
  }
  return yield* joinMeanings(known, firstRow, model);
}

/** Reads a few phrases. */
export function readMeanings(phrases: readonly Phrase[], model: IntentModel): KnownMeaning[] {
  const firstRow = new Uint32Array(phrases.length + 1);
  for (const [i, { samples }] of phrases.entries()) firstRow[i + 1] = (firstRow[i] ?? 0) + 1 + samples.length;
  const meaning = readBank(phrases, firstRow, model);
  const each = meaning.classes.length / phrases.length;
  return phrases.map((_, phrase) => ({ meaning, each, phrase, row: firstRow[phrase] ?? 0 }));
}

/** The meaning of a bank whose phrases, in their order, were all read before. */
export function* joinMeanings(
  known: readonly KnownMeaning[],
  firstRow: Uint32Array,
  model: IntentModel,
): Generator<undefined, BankMeaning> {
  const { size } = model;
  const vectors = new Int8Array((firstRow[known.length] ?? 0) * size);
  const each = known[0]?.each ?? 0;
  const classes = new Uint8Array(known.length * each);
  const shares = new Uint8Array(known.length * each);
  for (const [position, { meaning, phrase, row }] of known.entries()) {
    const start = firstRow[position] ?? 0;
    const end = row + (firstRow[position + 1] ?? 0) - start;
    vectors.set(meaning.vectors.subarray(row * size, end * size), start * size);
    classes.set(meaning.classes.subarray(phrase * each, (phrase + 1) * each), position * each);
    shares.set(meaning.shares.subarray(phrase * each, (phrase + 1) * each), position * each);
    if (position % EACH_JOINED === EACH_JOINED - 1) yield;
  }
  return { model, vectors, classes, shares, ...byClass(classes, shares, each, model.intents.length) };
}

/** Lists for each class the phrases that have it, the surest first and as they come among equals. */
function byClass(classes: Uint8Array, shares: Uint8Array, each: number, count: number) {
  const starts = new Uint32Array(count + 1);
  const below = new Uint32Array(257);
  for (const [i, share] of shares.entries()) {
    if (share === 0) continue;
    const next = (classes[i] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
    below[255 - share + 1] = (below[255 - share + 1] ?? 0) + 1;
  }
  accumulate(starts);
  accumulate(below);
  const surest = new Uint32Array(starts[count] ?? 0);
  for (const [i, share] of shares.entries()) if (share > 0) place(surest, below, 255 - share, i);
  const next = starts.slice();
  const phrases = new Uint32Array(surest.length);
  for (const i of surest) place(phrases, next, classes[i] ?? 0, Math.floor(i / each));
  return { starts, phrases };
}

function accumulate(counts: Uint32Array): void {
  for (let i = 1; i < counts.length; i += 1) counts[i] = (counts[i] ?? 0) + (counts[i - 1] ?? 0);
}

function place(list: Uint32Array, next: Uint32Array, bucket: number, value: number): void {
  const at = next[bucket] ?? 0;
  list[at] = value;
  next[bucket] = at + 1;
}
