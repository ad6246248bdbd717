import type { Severity } from '../chat/finding';
import type { Policy } from '../chat/policy';
import type { RuleMeta } from '../rules/rule';

/** The shop's policy has the last word on how grave a rule or a kind of data is. */
export function severityUnder(policy: Policy, id: string, severity: Severity | 'off'): Severity | 'off' {
  return Object.hasOwn(policy.rules, id) ? (policy.rules[id] ?? severity) : severity;
}

/** How grave a rule is where the shop has decided nothing about it. */
export function standardSeverity({ severity, startsOff }: Pick<RuleMeta, 'severity' | 'startsOff'>): Severity | 'off' {
  return startsOff === true ? 'off' : severity;
}
