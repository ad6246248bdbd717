import { PACK_IDS } from '../store/starter/pack-ids';
import { readStarterPack } from './starter-packs';
import { createRandom } from '../suggest/intents/create-random';
import { fieldsOf } from '../suggest/intents/bank-meaning';
import { INTENTS } from '../suggest/intents/intent-table';
import type { IntentModel } from '../suggest/intents/intent-model';
import { loadModel, packModel } from '../suggest/intents/load-model';
import type { TradeBank } from '../suggest/intents/read-banks';
import { readTradeBank } from '../suggest/intents/read-banks';
import type { Sentence } from '../suggest/intents/read-lessons';
import { askedOf, courseOfBank, courseOfReplies, readReplies, readSentences } from '../suggest/intents/read-lessons';
import type { CourseBank } from '../suggest/intents/train-model';
import { trainModel } from '../suggest/intents/train-model';

const sentenceFiles = import.meta.glob<string>('../suggest/intents/sentences/*/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const replyFiles = import.meta.glob<string>('../suggest/intents/replies.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const bankFiles = import.meta.glob<string>('../suggest/intents/banks/*/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const batches = Map.groupBy(Object.entries(sentenceFiles), ([file]) => file.split('/').at(-2) ?? '');

export const SENTENCES: readonly Sentence[] = [...batches].flatMap(([batch, texts]) =>
  readSentences(batch, Object.fromEntries(texts)),
);
export const REPLIES = Object.entries(replyFiles).flatMap(([file, text]) => readReplies(file, text));
export const BANKS: readonly TradeBank[] = Object.entries(bankFiles).map(([file, text]) => readTradeBank(file, text));

const starters: readonly CourseBank[] = PACK_IDS.map((pack) => ({
  phrases: readStarterPack(pack).map((phrase) => ({
    texts: fieldsOf(phrase),
    intents: [],
    messages: phrase.samples.map(askedOf),
  })),
  weight: 1,
  teachesIntents: true,
}));

/** A model as training leaves it, still without a ranking. */
export type Unranked = ReturnType<typeof trainModel>;

/** Trains from some sentences and banks, the packs that ship and the shops' replies; the same input gives the same model. */
export function trainOn(sentences: readonly Sentence[], banks: readonly TradeBank[]): Unranked {
  const course = {
    sentences,
    banks: [...banks.map(courseOfBank), ...starters, courseOfReplies(REPLIES, sentences)],
  };
  return trainModel(course, {
    intents: INTENTS.map(({ id }) => id),
    size: 64,
    epochs: 6,
    leastCount: 5,
    mostFeatures: 25_500,
    dropout: 0.3,
    rate: 0.06,
    strangers: 40,
    random: createRandom(1),
  });
}

/** Packs a model and opens it as the extension does, so that what is measured is what ships. */
export function shipped(trained: Unranked, ranking: Float32Array, push: Float32Array): [IntentModel, Uint8Array] {
  const file = packModel({ ...trained, ranking, push });
  const read = loadModel(file);
  if (!read.ok) throw new Error(`the model just packed is ${read.reason}`);
  return [read.model, file];
}
