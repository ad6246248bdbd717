import type { PhraseIndex } from './build-index';
import type { Fit } from './fit';
import type { AskedMeaning } from './intents/asked-meaning';
import type { BankMeaning } from './intents/bank-meaning';
import { overlap, roughLikeness, wholeNumbers } from './intents/bank-meaning';
import type { Meaning } from './intents/intent-model';
import type { Turn } from './turn';
import { byTurn } from './turn';
import type { RankFeatures } from './intents/rank-features';
import { pushFeatures, rankFeatures, rankScore } from './intents/rank-features';

/** Up to this many rows every one is compared with the message; beyond, the phrases of the likeliest intents. */
const MAX_ROWS = 4096;
/** Intents of a message that are followed into a large bank, and phrases taken for each. */
const MAX_INTENTS = 6;
const EACH_INTENT = 60;
const LEAST_INTENT = 0.02;
/** Of those, how many are scored with their words too, which costs ten times as much. */
const MAX_LIKELY = 20;
/** From here on a phrase is of a topic, not beside it. */
const OF_TOPIC = 0.35;
/** What a person has said that a phrase answers counts for as much as the likeness of a close match. */
const SAID = 4;
/** From here on a buyer is upset. */
const UPSET = 0.5;
/** Below this a buyer is calm. */
const CALM = 0.3;

/** The phrases that the model thinks answer best what is wanted. */
export function likelyPhrases(index: PhraseIndex, asked: AskedMeaning): number[] {
  const { meaning } = index;
  if (meaning === undefined) return [];
  const likely = new Set(nearest(index, meaning, candidatesOf(index, meaning, asked.whole, MAX_INTENTS), asked.whole));
  for (const topic of asked.topics) {
    for (const phrase of nearest(index, meaning, candidatesOf(index, meaning, topic, 1), topic)) likely.add(phrase);
  }
  if (isUpset(asked)) for (const phrase of nearest(index, meaning, meaning.soothing, asked.whole)) likely.add(phrase);
  return [...likely];
}

function isUpset({ upset }: AskedMeaning): boolean {
  return upset >= UPSET;
}

function candidatesOf(
  { phrases: all, phraseOfRow }: PhraseIndex,
  { starts, phrases }: BankMeaning,
  { intents }: Meaning,
  count: number,
): Iterable<number> {
  if (phraseOfRow.length <= MAX_ROWS) return all.keys();
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

/** The phrases whose best row is likest to what was asked. */
function nearest({ firstRow }: PhraseIndex, meaning: BankMeaning, from: Iterable<number>, asked: Meaning): number[] {
  const found: number[] = [];
  const likes: number[] = [];
  const vector = wholeNumbers(asked.vector);
  for (const phrase of from) {
    let like = -Infinity;
    const end = firstRow[phrase + 1] ?? 0;
    for (let row = firstRow[phrase] ?? 0; row < end; row += 1) {
      like = Math.max(like, roughLikeness(meaning, row, vector));
    }
    found.push(phrase);
    likes.push(like);
  }
  if (found.length <= MAX_LIKELY) return found;
  const least = Float64Array.from(likes).toSorted()[likes.length - MAX_LIKELY] ?? -Infinity;
  return found.filter((_, i) => (likes[i] ?? -Infinity) >= least).slice(0, MAX_LIKELY);
}

/**
 * The fits by words joined with the fits by meaning into one score. `turn`: what was said before it.
 */
export function withMeaning(index: PhraseIndex, fits: readonly Fit[], asked: AskedMeaning, turn: Turn): Fit[] {
  const { meaning } = index;
  if (meaning === undefined) return [...fits];
  const { ranking, push } = meaning.model;
  const joined = fits.map((fit) => {
    const features = rankFeatures(index, meaning, fit, asked.whole, asked.groups);
    const byTopic = asked.topics.map((topic) => overlap(meaning, fit.phrase, topic.intents));
    const phrase = index.phrases[fit.phrase];
    const said = phrase?.intents === undefined ? 0 : SAID * features.overlap;
    const context = phrase === undefined ? 0 : byTurn(phrase, turn);
    return { fit, features, byTopic, score: rankScore(ranking, features) + said + context };
  });
  const [first = 0, second = 0] = joined.map(({ score }) => score).toSorted((a, b) => b - a);
  // What a person has said that a phrase answers is as sure as what the message wants.
  return joined.map(({ fit, features, byTopic, score }) => ({
    ...fit,
    score: aboveZero(score),
    cover: Math.max(
      pushShare(push, features, score - (score === first ? second : first), asked),
      index.phrases[fit.phrase]?.intents === undefined ? 0 : features.overlap,
    ),
    ...(byTopic.length > 1 ? { byTopic } : {}),
  }));
}

/** Probability that a phrase is worth putting before the agent unasked. */
function pushShare(push: Float32Array, features: RankFeatures, margin: number, asked: AskedMeaning): number {
  const sum = pushFeatures(features, margin, asked).reduce((total, value, i) => total + value * (push[i] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Softplus: the same order, but never negative, so that factors mean the same for every score. */
function aboveZero(score: number): number {
  return score > 30 ? score : Math.log1p(Math.exp(score));
}

/**
 * Several matters in one message: the best answer to each comes before the second best to any. An upset buyer is calmed first, by
 * the likeliest phrase for that; the answer to the matter follows.
 */
export function eachTopicFirst(index: PhraseIndex, fits: readonly Fit[], asked: AskedMeaning): Fit[] {
  const first: Fit[] = [];
  for (const topic of asked.topics.keys()) {
    const best = fits.find((fit) => (fit.byTopic?.[topic] ?? 0) >= OF_TOPIC && isMainTopic(fit, topic));
    if (best !== undefined && !first.includes(best)) first.push(best);
  }
  const promoted = first.toSorted((a, b) => b.score - a.score);
  const ordered = [...promoted, ...fits.filter((fit) => !promoted.includes(fit))];
  return isUpset(asked)
    ? soothingFirst(index, ordered)
    : asked.upset < CALM
      ? soothingNotFirst(index, ordered)
      : ordered;
}

/** The phrase that calms best stands as high, and is as sure, as the answer that it comes before. */
function soothingFirst({ meaning }: PhraseIndex, fits: readonly Fit[]): Fit[] {
  const soothing = fits.find(({ phrase }) => meaning?.soothing.includes(phrase));
  const [first] = fits;
  if (soothing === undefined || first === undefined || soothing === first) return [...fits];
  const raised = { ...soothing, score: first.score, cover: Math.max(soothing.cover, first.cover) };
  return [raised, ...fits.filter((fit) => fit !== soothing)];
}

/** To say sorry to somebody who only asks is odd, however alike the words are. */
function soothingNotFirst({ meaning }: PhraseIndex, fits: readonly Fit[]): Fit[] {
  const plain = fits.find(({ phrase }) => meaning?.soothing.includes(phrase) !== true);
  return plain === undefined ? [...fits] : [plain, ...fits.filter((fit) => fit !== plain)];
}

function isMainTopic({ byTopic = [] }: Fit, topic: number): boolean {
  return byTopic.every((answers) => answers <= (byTopic[topic] ?? 0));
}
