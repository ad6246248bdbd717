import type { PhraseIndex } from '../build-index';
import type { Fit } from '../fit';
import type { AskedMeaning } from './asked-meaning';
import type { BankMeaning } from './bank-meaning';
import { likeness, overlap } from './bank-meaning';
import type { Meaning } from './intent-model';
import { sharedGroups } from './phrase-groups';

/**
 * What a phrase is ranked by, in the order of the model's weights: what its words share with the message, how like the meanings are
 * of the message and the phrase's own row, its best row and its second best, the overlap of their intents, and the
 * groups of words they share.
 */
export const RANKING = ['words', 'cover', 'own', 'best', 'second', 'overlap', 'titleGroups', 'bodyGroups'] as const;

/** What the decision to push is taken on: `RANKING`'s of the phrase, and the rest of the message. */
export const PUSH = ['bias', 'cover', 'best', 'overlap', 'titleGroups', 'margin', 'chat', 'known'] as const;

export type RankFeatures = Readonly<Record<(typeof RANKING)[number], number>>;

/** Brings the score by words to the size of the others. */
const WORDS_UNIT = 10;

/** What the ranking weighs of one phrase for what was asked. */
export function rankFeatures(
  { firstRow }: PhraseIndex,
  meaning: BankMeaning,
  { phrase, score, cover }: Fit,
  asked: Meaning,
  groups: Uint8Array,
): RankFeatures {
  const first = firstRow[phrase] ?? 0;
  const end = firstRow[phrase + 1] ?? 0;
  const own = likeness(meaning, first, asked.vector);
  let best = own;
  let second = 0;
  for (let row = first + 1; row < end; row += 1) {
    const like = likeness(meaning, row, asked.vector);
    if (like > best) [best, second] = [like, best];
    else if (like > second) second = like;
  }
  const { title, body } = sharedGroups(meaning.groups, phrase, groups);
  return {
    words: score / WORDS_UNIT,
    cover,
    own,
    best,
    second,
    overlap: overlap(meaning, phrase, asked.intents),
    titleGroups: title,
    bodyGroups: body,
  };
}

/** The sum of features by their weights, in the order of `RANKING`: written out, for every candidate of a message comes here. */
export function rankScore(weights: Float32Array, features: RankFeatures): number {
  const [words = 0, cover = 0, own = 0, best = 0, second = 0, shared = 0, title = 0, body = 0] = weights;
  return (
    words * features.words +
    cover * features.cover +
    own * features.own +
    best * features.best +
    second * features.second +
    shared * features.overlap +
    title * features.titleGroups +
    body * features.bodyGroups
  );
}

/** The features of `PUSH` for the best phrase; `margin` is its lead over the next, in scores. */
export function pushFeatures(best: RankFeatures, margin: number, asked: AskedMeaning): Float32Array {
  return Float32Array.from(pushValues(best, margin, asked));
}

/** Probability that a phrase is worth putting before the agent unasked. */
export function pushShare(push: Float32Array, features: RankFeatures, margin: number, asked: AskedMeaning): number {
  const values = pushValues(features, margin, asked);
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += (values[i] ?? 0) * (push[i] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

function pushValues(best: RankFeatures, margin: number, { chat, whole }: AskedMeaning): readonly number[] {
  return [1, best.cover, best.best, best.overlap, best.titleGroups, Math.min(4, margin), chat, whole.known];
}
