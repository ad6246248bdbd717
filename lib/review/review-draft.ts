import type { ReviewContext } from '../chat/draft';
import type { Policy } from '../chat/policy';
import { findCustomerData } from '../privacy/find-customer-data';
import { ALL_RULES } from '../rules/all-rules';
import { joinReviews } from './join-reviews';
import type { JudgeModel } from './judge/judge-model';
import { piecesOf, placed, unreadIn } from './pieces';
import type { Review } from './review';
import type { PartReview } from './review-leaks';
import { reviewLeaks } from './review-leaks';
import type { WordJudges } from './review-words';
import { reviewWords } from './review-words';

/** What a verdict is made with. A test may put a broken part in. */
export interface Judges extends WordJudges {
  readonly findCustomerData: typeof findCustomerData;
}

export const JUDGES: Judges = { rules: ALL_RULES, findCustomerData };

/** The same with the judge of words; until that is read the rules judge alone. */
export function judgesWith(words: JudgeModel | undefined): Judges {
  return words === undefined ? JUDGES : { ...JUDGES, words };
}

/**
 * Judges a draft: every detector on the whole text, every rule and the judge of words on the agent's own words, under the shop's policy.
 * Synchronous and total: what throws is skipped and named in `faults`; where customer data could not be looked for the draft is held, and so is
 * one too long to be read whole.
 */
export function reviewDraft(draft: string, context: ReviewContext, policy: Policy, judges: Judges = JUDGES): Review {
  const parts = piecesOf(draft).map((piece) => placed(reviewPiece(piece.text, context, policy, judges), piece));
  return joinReviews(draft, policy, [...parts, unreadIn(draft)]);
}

/** What a detector has found is not said again by the judge of words. */
function reviewPiece(text: string, context: ReviewContext, policy: Policy, judges: Judges): PartReview {
  const leaks = reviewLeaks(text, context, policy, judges.findCustomerData);
  const words = reviewWords(text, context, policy, judges);
  const leaking = new Set(leaks.findings.map(({ rule }) => rule));
  const findings = [...leaks.findings, ...words.findings.filter(({ rule }) => !leaking.has(rule))];
  return { findings, faults: [...leaks.faults, ...words.faults] };
}
