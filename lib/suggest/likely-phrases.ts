import type { PhraseIndex } from './build-index';
import type { AskedMeaning } from './intents/asked-meaning';
import type { BankMeaning } from './intents/bank-meaning';
import { roughLikeness, wholeNumbers } from './intents/bank-meaning';
import type { Meaning } from './intents/intent-model';
import { isUpset } from './intents/soothing';
import { largest } from './largest';

/** Up to this many rows every one is compared with the message; beyond, the phrases of the likeliest intents. */
const MAX_ROWS = 4096;
/** Intents of a message that are followed into a large bank, and phrases taken for each. */
const MAX_INTENTS = 6;
const EACH_INTENT = 60;
const LEAST_INTENT = 0.02;
/** Of those, how many are scored with their words too, which costs ten times as much: for the whole, and for each topic in it. */
const MOST_LIKELY = 16;
const MOST_OF_TOPIC = 8;

/** The phrases that the model thinks answer best what is wanted, each once. */
export function likelyPhrases(index: PhraseIndex, asked: AskedMeaning): ReadonlySet<number> {
  const likely = new Set<number>();
  const { meaning } = index;
  if (meaning === undefined) return likely;
  const add = (candidates: Uint32Array, of: Meaning, most: number) => {
    const found = nearest(index, meaning, candidates, of, most);
    for (let i = 0; i < found.length; i += 1) likely.add(found[i] ?? 0);
  };
  const isSmall = index.phraseOfRow.length <= MAX_ROWS;
  const all = isSmall ? everyPhrase(index) : undefined;
  add(all ?? phrasesFor(meaning, asked.whole, MAX_INTENTS), asked.whole, MOST_LIKELY);
  for (const topic of asked.topics) {
    const ofIntent = phrasesFor(meaning, topic, 1);
    add(all === undefined || ofIntent.length >= MOST_LIKELY ? ofIntent : all, topic, MOST_OF_TOPIC);
  }
  if (isUpset(asked.upset)) add(meaning.soothing, asked.whole, MOST_LIKELY);
  return likely;
}

function everyPhrase({ phrases }: PhraseIndex): Uint32Array {
  const all = new Uint32Array(phrases.length);
  for (let i = 0; i < all.length; i += 1) all[i] = i;
  return all;
}

/** The surest phrases for each of the `count` likeliest intents. */
function phrasesFor({ starts, phrases }: BankMeaning, { intents }: Meaning, count: number): Uint32Array {
  const found = new Uint32Array(count * EACH_INTENT);
  const left = intents.slice();
  let length = 0;
  for (let place = 0; place < count; place += 1) {
    const intent = highest(left);
    if ((left[intent] ?? 0) < LEAST_INTENT) break;
    left[intent] = 0;
    const start = starts[intent] ?? 0;
    const end = Math.min(start + EACH_INTENT, starts[intent + 1] ?? 0);
    found.set(phrases.subarray(start, end), length);
    length += end - start;
  }
  return found.subarray(0, length);
}

function highest(shares: Float64Array): number {
  let best = 0;
  for (let i = 1; i < shares.length; i += 1) if ((shares[i] ?? 0) > (shares[best] ?? 0)) best = i;
  return best;
}

/** The `most` candidates whose best row is likest to what was asked, in no order. */
function nearest(
  { firstRow, scratch }: PhraseIndex,
  meaning: BankMeaning,
  candidates: Uint32Array,
  asked: Meaning,
  most: number,
): Uint32Array {
  if (candidates.length <= most) return candidates;
  const vector = wholeNumbers(asked.vector);
  for (let i = 0; i < candidates.length; i += 1) {
    const phrase = candidates[i] ?? 0;
    const end = firstRow[phrase + 1] ?? 0;
    let row = firstRow[phrase] ?? 0;
    let like = roughLikeness(meaning, row, vector);
    for (row += 1; row < end; row += 1) like = Math.max(like, roughLikeness(meaning, row, vector));
    scratch[phrase] = like;
  }
  const found = largest(candidates, candidates.length, scratch, most);
  for (let i = 0; i < candidates.length; i += 1) scratch[candidates[i] ?? 0] = 0;
  return found;
}
