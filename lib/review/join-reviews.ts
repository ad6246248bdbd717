import { levelOf } from '../chat/finding';
import type { Policy } from '../chat/policy';
import { withoutExcepted } from './exceptions';
import type { Review } from './review';
import type { PartReview } from './review-leaks';

/**
 * One verdict from its parts, without what the agent has told never to come again. Earlier parts know better: what a detector has found is not
 * said again by the judge of words.
 */
export function joinReviews(draft: string, policy: Policy, parts: readonly PartReview[]): Review {
  const found = parts.flatMap(({ findings }, at) => {
    const earlier = new Set(parts.slice(0, at).flatMap((part) => part.findings.map(({ rule }) => rule)));
    return findings.filter(({ rule }) => !earlier.has(rule));
  });
  const faults = parts.flatMap((part) => part.faults);
  const findings = withoutExcepted(found, draft, policy).toSorted((a, b) => a.start - b.start || b.end - a.end);
  return { level: levelOf(findings), findings, ...(faults.length === 0 ? {} : { faults }) };
}
