import { levelOf } from '../chat/finding';
import type { Policy } from '../chat/policy';
import { withoutExcepted } from './exceptions';
import type { Review } from './review';
import type { PartReview } from './review-leaks';

/** One verdict from its parts, without what the agent has told never to come again. */
export function joinReviews(draft: string, policy: Policy, parts: readonly PartReview[]): Review {
  const found = parts.flatMap(({ findings }) => findings);
  const faults = [...new Set(parts.flatMap((part) => part.faults))];
  const findings = withoutExcepted(found, draft, policy).toSorted((a, b) => a.start - b.start || b.end - a.end);
  return { level: levelOf(findings), findings, ...(faults.length === 0 ? {} : { faults }) };
}
