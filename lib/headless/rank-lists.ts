import type { Phrase } from '../chat/phrase';
import type { PhraseIndex } from '../suggest/build-index';
import { buildIndex } from '../suggest/build-index';
import { findMessageTerms, fitAll } from '../suggest/fit';
import type { AskedMeaning } from '../suggest/intents/asked-meaning';
import { readAsked } from '../suggest/intents/asked-meaning';
import type { PushExample, RankedList } from '../suggest/intents/fit-ranking';
import type { IntentModel } from '../suggest/intents/intent-model';
import type { RankFeatures } from '../suggest/intents/rank-features';
import { pushFeatures, rankFeatures, rankScore } from '../suggest/intents/rank-features';
import type { TradeBank } from '../suggest/intents/read-banks';
import { readTerms } from '../suggest/query-terms';
import { readQuestion } from '../suggest/question';

/** What a model that has not seen a bank makes of it. */
export interface HeldOutBank {
  readonly bank: TradeBank;
  readonly answered: readonly (RankedList & { readonly asked: AskedMeaning })[];
  /** Messages for which the bank has no reply. */
  readonly none: readonly { readonly features: readonly RankFeatures[]; readonly asked: AskedMeaning }[];
}

/** Reads a bank with a model, each phrase carrying its first `samples` messages as sample questions; the others are asked. */
export function readHeldOut(bank: TradeBank, model: IntentModel, samples = 0): HeldOutBank {
  const phrases = bank.phrases.map(({ group, title, body, messages }, i): Phrase => {
    const known = { keywords: [], code: '', samples: messages.slice(0, samples) };
    return { id: String(i), owner: 'shop', group, title, body, updatedAt: 0, ...known };
  });
  const index = buildIndex(phrases, model);
  const answered = bank.phrases.flatMap(({ messages }, right) =>
    messages.slice(samples).map((text) => ({ ...readOne(index, model, text), right })),
  );
  return { bank, answered, none: bank.none.map((text) => readOne(index, model, text)) };
}

function readOne(index: PhraseIndex, model: IntentModel, text: string) {
  const { meaning } = index;
  if (meaning === undefined) throw new Error('the index was built without the model');
  const question = readQuestion([{ from: 'buyer', text }]);
  const asked = readAsked(model, question);
  const terms = findMessageTerms(index, readTerms(question.burst));
  const fits = fitAll(index, [...index.phrases.keys()], terms);
  return { asked, features: fits.map((fit) => rankFeatures(index, meaning, fit, asked.whole, asked.groups)) };
}

/** A reply is missing from every bank some day: for each message its own is taken out once. */
const MISSING_WEIGHT = 0.3;
/** Such messages, the bank often has a reply that would do; those without any are rarer in the sheets than at a desk. */
const NONE_WEIGHT = 3;

/**
 * What a push would have been decided on: answered messages whose right reply is among the first three, messages without a reply, and
 * messages whose reply is taken out of the bank.
 */
export function pushExamples({ answered, none }: HeldOutBank, ranking: Float32Array) {
  const wanted: PushExample[] = [];
  const missing: PushExample[] = [];
  for (const { features, right, asked } of answered) {
    const order = rankOf(features, ranking);
    if (order.indexOf(right) < 3)
      wanted.push({ features: featuresOf(features, order, ranking, asked), push: true, weight: 1 });
    const without = order.filter((at) => at !== right);
    missing.push({ features: featuresOf(features, without, ranking, asked), push: false, weight: MISSING_WEIGHT });
  }
  const unanswered = none.map(({ features, asked }) => {
    return {
      features: featuresOf(features, rankOf(features, ranking), ranking, asked),
      push: false,
      weight: NONE_WEIGHT,
    };
  });
  return { wanted, missing, unanswered };
}

function rankOf(features: readonly RankFeatures[], ranking: Float32Array): number[] {
  const scores = features.map((one) => rankScore(ranking, one));
  return [...features.keys()].toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
}

function featuresOf(
  features: readonly RankFeatures[],
  order: readonly number[],
  ranking: Float32Array,
  asked: AskedMeaning,
): Float32Array {
  const [best, next] = order.map((at) => features[at]);
  if (best === undefined) throw new Error('a bank of one phrase cannot be ranked');
  const margin = rankScore(ranking, best) - (next === undefined ? 0 : rankScore(ranking, next));
  return pushFeatures(best, margin, asked);
}
