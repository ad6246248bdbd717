import type { PhraseIndex } from './build-index';
import type { Fit } from './fit';
import type { AskedMeaning } from './intents/asked-meaning';
import { likeness, overlap } from './intents/bank-meaning';
import type { BankMeaning } from './intents/bank-meaning';
import type { Meaning } from './intents/intent-model';

// Weights of what words say and of what the model says, fitted by cross-validation (listwise logistic regression) on the starter
// bank with its sample questions left out in turn, on intents/replies.txt against held-out sentences, and on banks of matters that the
// model was not trained on. There no reply is surely of the wanted intent, and words count for more.
const WORDS = 1.77 / 20;
const WORDS_UNSURE = 4.65 / 20;
const OVERLAP = 3.34;
const LIKENESS = 3.84;
const SECOND_LIKENESS = 1.13;

// Whether to push, fitted (logistic regression) on held-out sentences with and without a reply in the bank: what words and the
// model say for the phrase, against the likelihood that it is only chat. At 0.5 nine in ten of those without a reply stay silent.
const PUSH_COVER = 0.49;
const PUSH_OVERLAP = 4.91;
const PUSH_CHAT = -2.66;
const PUSH_BIAS = -3.49;

/** Intents of a message that are followed into the bank, and phrases taken for each. */
const MAX_INTENTS = 5;
const EACH_INTENT = 20;
const LEAST_INTENT = 0.02;
/** Of those, how many are scored with their words too, which costs ten times as much. */
const MAX_LIKELY = 30;
/** From here on a phrase is of a topic, not beside it. */
const OF_TOPIC = 0.35;

/** The phrases that the model thinks answer best what is wanted. */
export function likelyPhrases(index: PhraseIndex, asked: AskedMeaning): number[] {
  const { meaning } = index;
  if (meaning === undefined) return [];
  const candidates = new Set(phrasesOf(meaning, asked.whole, MAX_INTENTS));
  for (const topic of asked.topics) for (const phrase of phrasesOf(meaning, topic, 1)) candidates.add(phrase);
  return [...candidates]
    .map((phrase) => ({ phrase, score: bestMeaningScore(index, meaning, phrase, asked) }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MAX_LIKELY)
    .map(({ phrase }) => phrase);
}

function phrasesOf({ starts, phrases }: BankMeaning, { intents }: Meaning, count: number): number[] {
  const likely: number[] = [];
  for (let c = 0; c < intents.length; c += 1) if ((intents[c] ?? 0) >= LEAST_INTENT) likely.push(c);
  return likely
    .toSorted((a, b) => (intents[b] ?? 0) - (intents[a] ?? 0))
    .slice(0, count)
    .flatMap((c) => {
      const start = starts[c] ?? 0;
      return [...phrases.subarray(start, Math.min(start + EACH_INTENT, starts[c + 1] ?? 0))];
    });
}

function bestMeaningScore(index: PhraseIndex, meaning: BankMeaning, phrase: number, asked: AskedMeaning): number {
  const whole = meaningScore(index, meaning, phrase, asked.whole).score;
  return Math.max(whole, ...asked.topics.map((topic) => meaningScore(index, meaning, phrase, topic).score));
}

/** The fits by words joined with the fits by meaning into one score. */
export function withMeaning(index: PhraseIndex, fits: readonly Fit[], asked: AskedMeaning): Fit[] {
  const { meaning } = index;
  if (meaning === undefined) return [...fits];
  const joined = fits.map((fit) => {
    const whole = meaningScore(index, meaning, fit.phrase, asked.whole);
    const byTopic = asked.topics.map((topic) => meaningScore(index, meaning, fit.phrase, topic));
    return {
      fit,
      topics: byTopic.map(({ answers }) => answers),
      answers: Math.max(whole.answers, ...byTopic.map(({ answers }) => answers)),
      score: Math.max(whole.score, ...byTopic.map(({ score }) => score)),
    };
  });
  const surest = joined.reduce((most, { answers }) => Math.max(most, answers), 0);
  const words = WORDS + WORDS_UNSURE * Math.max(0, 1 - surest);
  return joined.map(({ fit, topics, answers, score }) => {
    const push = PUSH_BIAS + PUSH_COVER * fit.cover + PUSH_OVERLAP * answers + PUSH_CHAT * asked.chat;
    return {
      ...fit,
      score: words * fit.score + score,
      cover: 1 / (1 + Math.exp(-push)),
      ...(topics.length > 1 ? { byTopic: topics } : {}),
    };
  });
}

function meaningScore(index: PhraseIndex, meaning: BankMeaning, phrase: number, asked: Meaning) {
  const answers = overlap(meaning, phrase, asked.intents);
  let alike = 0;
  let second = 0;
  for (let row = index.firstRow[phrase] ?? 0; row < (index.firstRow[phrase + 1] ?? 0); row += 1) {
    const like = likeness(meaning, row, asked.vector);
    if (like > alike) [alike, second] = [like, alike];
    else if (like > second) second = like;
  }
  return { answers, score: OVERLAP * answers + LIKENESS * alike + SECOND_LIKENESS * second };
}

/** Several matters in one message: the best answer to each comes before the second best to any. */
export function eachTopicFirst(fits: readonly Fit[], { topics }: AskedMeaning): Fit[] {
  const first: Fit[] = [];
  for (const topic of topics.keys()) {
    const best = fits.find((fit) => (fit.byTopic?.[topic] ?? 0) >= OF_TOPIC && isMainTopic(fit, topic));
    if (best !== undefined && !first.includes(best)) first.push(best);
  }
  const promoted = first.toSorted((a, b) => b.score - a.score);
  return [...promoted, ...fits.filter((fit) => !promoted.includes(fit))];
}

function isMainTopic({ byTopic = [] }: Fit, topic: number): boolean {
  return byTopic.every((answers) => answers <= (byTopic[topic] ?? 0));
}
