import type { Severity } from '../../lib/chat/finding';
import { reasonOf, titleOf } from '../../lib/language/finding-text';
import { normalise } from '../../lib/text/normalise';

/** A rule or a detector as the settings show it. */
export interface RuleEntry {
  readonly id: string;
  readonly kind: 'tone' | 'promise' | 'conduct' | 'style' | 'privacy';
  readonly title: string;
  readonly why: string;
  /** What to write instead, where that can be said for all of its cases. */
  readonly advice?: string;
  /** What happens where the shop has not decided. For customer data: of an unknown person, and of another buyer. */
  readonly standard: readonly [Severity | 'pass' | 'off'] | readonly [unknown: Severity | 'pass', foreign: Severity];
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

/** The rules that have every word of a query, in either script, in their title, reason, advice, id or examples. */
export function findRules(rules: readonly RuleEntry[], query: string): readonly RuleEntry[] {
  const words = heard(query).split(/\s+/u).filter(Boolean);
  return rules.filter(({ id, title, why, advice = '', examples: { trips, nearMisses } }) => {
    const text = heard(
      [id, title, titleOf(id, title), why, reasonOf(id, why), advice, ...trips, ...nearMisses].join('\n'),
    );
    return words.every((word) => text.includes(word));
  });
}

function heard(text: string): string {
  return normalise(text).text;
}
