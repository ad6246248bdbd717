import type { ReviewContext } from '../chat/draft';
import type { Policy } from '../chat/policy';
import { findCustomerData } from '../privacy/find-customer-data';
import { ALL_RULES } from '../rules/all-rules';
import { joinReviews } from './join-reviews';
import type { Review } from './review';
import { reviewLeaks } from './review-leaks';
import type { WordJudges } from './review-words';
import { reviewWords } from './review-words';

/** What a verdict is made with. A test may put a broken part in. */
export interface Judges extends WordJudges {
  readonly findCustomerData: typeof findCustomerData;
}

export const JUDGES: Judges = { rules: ALL_RULES, findCustomerData };

/**
 * Judges a draft: every detector on the whole text, every rule and the judge of words on the agent's own words, under the shop's policy.
 * Synchronous and total: what throws is skipped and named in `faults`; where customer data could not be looked for the draft is held.
 */
export function reviewDraft(draft: string, context: ReviewContext, policy: Policy, judges: Judges = JUDGES): Review {
  const leaks = reviewLeaks(draft, context, policy, judges.findCustomerData);
  return joinReviews(draft, policy, [leaks, reviewWords(draft, context, policy, judges)]);
}
