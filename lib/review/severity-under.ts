import type { Severity } from '../chat/finding';
import type { Policy } from '../chat/policy';

/** The shop's policy has the last word on how grave a rule or a kind of data is. */
export function severityUnder(policy: Policy, id: string, severity: Severity): Severity | 'off' {
  return Object.hasOwn(policy.rules, id) ? (policy.rules[id] ?? severity) : severity;
}
