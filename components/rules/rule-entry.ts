import type { Severity } from '../../lib/chat/finding';

/** A rule or a detector as the settings show it. */
export interface RuleEntry {
  readonly id: string;
  readonly kind: 'tone' | 'promise' | 'conduct' | 'style' | 'privacy';
  readonly title: string;
  readonly why: string;
  /** What happens where the shop has not decided. For customer data: of an unknown person, and of another buyer. */
  readonly standard: readonly [Severity | 'pass'] | readonly [unknown: Severity | 'pass', foreign: Severity];
  readonly examples: { readonly trips: readonly string[]; readonly nearMisses: readonly string[] };
}

/** The shop's decision on one rule; `standard`: none. */
export type RuleChoice = Severity | 'off' | 'standard';

export const RULE_KINDS = [
  'privacy',
  'promise',
  'conduct',
  'tone',
  'style',
] as const satisfies readonly RuleEntry['kind'][];
