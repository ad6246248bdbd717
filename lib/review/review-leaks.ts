import type { ReviewContext } from '../chat/draft';
import type { Finding } from '../chat/finding';
import type { Policy } from '../chat/policy';
import type { findCustomerData } from '../privacy/find-customer-data';
import { isShopsContact } from './own-contact';
import { severityUnder } from './severity-under';
import { UNCHECKED } from './unjudged';

/** What a part of the review has found. */
export interface PartReview {
  readonly findings: readonly Finding[];
  /** Ids of what failed and was skipped. */
  readonly faults: readonly string[];
}

/**
 * Customer data in a draft, under the shop's policy. Total: when the search throws, the draft is held with a warning, because an unchecked
 * draft may leak.
 */
export function reviewLeaks(
  draft: string,
  context: ReviewContext,
  policy: Policy,
  find: typeof findCustomerData,
): PartReview {
  try {
    const findings = find(draft, context, policy.allow, policy.masking).flatMap((finding) => {
      const severity = severityUnder(policy, finding.rule, finding.severity);
      if (severity === 'off') return [];
      const isShops = policy.brand?.ownContact === true && isShopsContact(draft, finding);
      return [{ ...finding, severity: isShops ? ('hint' as const) : severity }];
    });
    return { findings, faults: [] };
  } catch {
    return { findings: [unchecked(draft)], faults: [UNCHECKED] };
  }
}

function unchecked(draft: string): Finding {
  return {
    rule: UNCHECKED,
    severity: 'warn',
    start: 0,
    end: draft.length,
    text: draft,
    message: '客户资料检查没有完成，请自己核对有没有他人的电话、地址等信息。',
    advice: '核对后再发送；反复出现请在设置里查看运行状况',
  };
}
