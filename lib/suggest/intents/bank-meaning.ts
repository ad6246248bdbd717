import type { Phrase } from '../../chat/phrase';
import { fold } from '../fold';
import type { IntentModel, Meaning } from './intent-model';
import { readMeaning } from './intent-model';

/** What the intent model makes of a bank: read once, when the index is built. */
export interface BankMeaning {
  readonly model: IntentModel;
  /** Row of the index → `model.size` numbers of its meaning, unit length × 127. */
  readonly vectors: Int8Array;
  /** Phrase → its `INTENTS_EACH` likeliest classes. */
  readonly classes: Uint8Array;
  /** Their shares, 1/255; 0 = none. */
  readonly shares: Uint8Array;
  /** Class → phrases that have it, the surest first: `phrases[starts[class]] …`. */
  readonly starts: Uint32Array;
  readonly phrases: Uint32Array;
}

/** A reply answers one or two wants; the rest of its distribution is noise. */
const INTENTS_EACH = 4;
/** What is read of a body; its beginning names the matter. */
const MAX_BODY = 48;
// How much each field says of what a reply is for. Titles name it; bodies are half politeness, groups hold many matters.
const OWN = 1;
const BODY = 0.35;
const SAMPLES = 1;
const LEAST_SHARE = 0.08;
/** A title that is as clear as this needs no body, which costs five times as much to read. */
const CLEAR = 0.7;

/** Maps every phrase to intents from its title and keywords, its body with its group, and its sample questions. */
export function readBank(phrases: readonly Phrase[], firstRow: Uint32Array, model: IntentModel): BankMeaning {
  const { size, intents } = model;
  const vectors = new Int8Array((firstRow.at(-1) ?? 0) * size);
  const classes = new Uint8Array(phrases.length * INTENTS_EACH);
  const shares = new Uint8Array(phrases.length * INTENTS_EACH);
  for (const [position, phrase] of phrases.entries()) {
    const row = firstRow[position] ?? 0;
    const own = readMeaning(model, [fold(phrase.title), ...phrase.keywords.slice(0, 8).map(fold)]);
    const samples = phrase.samples.map((sample) => readMeaning(model, [fold(sample)]));
    const mixed = new Float32Array(intents.length);
    addTo(mixed, own, OWN * own.known);
    for (const sample of samples) addTo(mixed, sample, (SAMPLES * sample.known) / samples.length);
    let { vector } = own;
    if (highest(own.intents) * own.known < CLEAR) {
      const body = readMeaning(model, [fold(phrase.group), fold(phrase.body.slice(0, MAX_BODY))]);
      addTo(mixed, body, BODY * body.known);
      if (own.known === 0) ({ vector } = body);
    }
    keepBest(saidOf(phrase, intents) ?? mixed, classes, shares, position * INTENTS_EACH);
    store(vectors, row * size, vector);
    for (const [i, sample] of samples.entries()) store(vectors, (row + 1 + i) * size, sample.vector);
  }
  return { model, vectors, classes, shares, ...byClass(classes, shares, intents.length) };
}

/** How like a row's meaning is to a vector of unit length: cosine, -1 to 1. */
export function likeness({ vectors, model }: BankMeaning, row: number, vector: Float32Array): number {
  const at = row * model.size;
  let sum = 0;
  for (let i = 0; i < model.size; i += 1) sum += (vectors[at + i] ?? 0) * (vector[i] ?? 0);
  return sum / 127;
}

/** How much of what a message wants a phrase answers: the overlap of the two distributions, 0 to 1. */
export function overlap({ classes, shares }: BankMeaning, phrase: number, intents: Float32Array): number {
  let sum = 0;
  for (let i = phrase * INTENTS_EACH; i < (phrase + 1) * INTENTS_EACH; i += 1) {
    sum += Math.sqrt((intents[classes[i] ?? 0] ?? 0) * ((shares[i] ?? 0) / 255));
  }
  return sum;
}

/** What a person has said that the phrase answers, each of it alike and nothing else; undefined where nobody has. */
function saidOf({ intents: said = [] }: Phrase, intents: readonly string[]): Float32Array | undefined {
  const positions = said.map((id) => intents.indexOf(id)).filter((position) => position >= 0);
  if (positions.length === 0) return undefined;
  const certain = new Float32Array(intents.length);
  for (const position of positions) certain[position] = 1;
  return certain;
}

function highest(intents: Float32Array): number {
  return intents.reduce((most, share) => Math.max(most, share), 0);
}

function addTo(sum: Float32Array, { intents }: Meaning, weight: number): void {
  for (let c = 0; c < sum.length; c += 1) sum[c] = (sum[c] ?? 0) + weight * (intents[c] ?? 0);
}

function keepBest(mixed: Float32Array, classes: Uint8Array, shares: Uint8Array, at: number): void {
  const total = mixed.reduce((sum, share) => sum + share, 0);
  if (total === 0) return;
  for (let place = 0; place < INTENTS_EACH; place += 1) {
    let best = 0;
    for (let c = 1; c < mixed.length; c += 1) if ((mixed[c] ?? 0) > (mixed[best] ?? 0)) best = c;
    const share = (mixed[best] ?? 0) / total;
    if (share < LEAST_SHARE && place > 0) return;
    classes[at + place] = best;
    shares[at + place] = Math.round(255 * share);
    mixed[best] = 0;
  }
}

function store(vectors: Int8Array, at: number, vector: Float32Array): void {
  for (let i = 0; i < vector.length; i += 1) vectors[at + i] = Math.round(127 * (vector[i] ?? 0));
}

function byClass(classes: Uint8Array, shares: Uint8Array, count: number) {
  const starts = new Uint32Array(count + 1);
  for (const [i, share] of shares.entries()) {
    if (share > 0) starts[(classes[i] ?? 0) + 1] = (starts[(classes[i] ?? 0) + 1] ?? 0) + 1;
  }
  for (let c = 0; c < count; c += 1) starts[c + 1] = (starts[c + 1] ?? 0) + (starts[c] ?? 0);
  const next = starts.slice();
  const phrases = new Uint32Array(starts[count] ?? 0);
  const surest = Uint32Array.from(shares.keys()).toSorted((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0));
  for (const i of surest) {
    if ((shares[i] ?? 0) === 0) break;
    const of = classes[i] ?? 0;
    const at = next[of] ?? 0;
    phrases[at] = Math.floor(i / INTENTS_EACH);
    next[of] = at + 1;
  }
  return { starts, phrases };
}
