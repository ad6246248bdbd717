import type { PhraseIndex } from './build-index';
import type { Fit } from './fit';
import type { AskedMeaning } from './intents/asked-meaning';
import { overlap } from './intents/bank-meaning';
import { pushShare, rankFeatures, rankScore } from './intents/rank-features';
import { isCalm, isUpset } from './intents/soothing';
import type { Turn } from './turn';
import { byTurn } from './turn';

/** From here on a phrase is of a topic, not beside it. */
const OF_TOPIC = 0.35;
/** What a person has said that a phrase answers counts for as much as the likeness of a close match. */
const SAID = 4;

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
  if (isUpset(asked.upset)) return soothingFirst(index, ordered);
  return isCalm(asked.upset) ? soothingNotFirst(index, ordered) : ordered;
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
