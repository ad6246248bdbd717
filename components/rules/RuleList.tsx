import type { Severity } from '../../lib/chat/finding';
import { t } from '../../lib/language/t';
import { RuleItem } from './RuleItem';
import type { RuleChoice, RuleEntry } from './rule-entry';
import { RULE_KINDS } from './rule-entry';
import './rule-list.css';

interface RuleListProps {
  readonly rules: readonly RuleEntry[];
  /** The shop's decisions, by id. */
  readonly choices: Readonly<Record<string, Severity | 'off'>>;
  /** A supervisor has locked the rules. */
  readonly locked: boolean;
  readonly onChoose: (id: string, choice: RuleChoice) => void;
}

/** All rules, gravest matters first. */
export function RuleList({ rules, choices, locked, onChoose }: RuleListProps) {
  return (
    <>
      {RULE_KINDS.map((kind) => {
        const ofKind = rules.filter((rule) => rule.kind === kind);
        return (
          ofKind.length > 0 && (
            <section key={kind} class="t-rules">
              <h2>
                {t(`rule.kind.${kind}`)} <span class="t-muted">{ofKind.length}</span>
              </h2>
              <ul>
                {ofKind.map((rule) => (
                  <RuleItem
                    key={rule.id}
                    rule={rule}
                    choice={Object.hasOwn(choices, rule.id) ? (choices[rule.id] ?? 'standard') : 'standard'}
                    locked={locked}
                    onChoose={(choice) => onChoose(rule.id, choice)}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}
