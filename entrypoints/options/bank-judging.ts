import type { Policy } from '../../lib/chat/policy';
import type { JudgeModel } from '../../lib/review/judge/judge-model';
import type { Review } from '../../lib/review/review';
import { judgesWith, reviewDraft } from '../../lib/review/review-draft';

/** The verdict on a text of the bank: as the guard would give it, of no conversation in particular. */
export function reviewerOf(policy: Policy, words: JudgeModel | undefined): (text: string) => Review {
  const judges = judgesWith(words);
  return (text) => reviewDraft(text, { messages: [] }, policy, judges);
}

const manners = new WeakMap<Policy, Map<JudgeModel | undefined, object>>();

/** All that decides a verdict as one thing, the same for the same policy and judge: verdicts given in it are good wherever it is met again. */
export function mannerOf(policy: Policy, words: JudgeModel | undefined): object {
  const known = manners.get(policy) ?? new Map<JudgeModel | undefined, object>();
  manners.set(policy, known);
  const manner = known.get(words) ?? {};
  known.set(words, manner);
  return manner;
}
