import type { RuleEntry } from '../../components/rules/rule-entry';
import { ALL_DETECTORS } from '../../lib/privacy/all-detectors';
import { detectorExamplesOf } from '../../lib/privacy/all-examples';
import { standardSeverity } from '../../lib/review/severity-under';
import { examplesOf } from '../../lib/rules/all-examples';
import { ALL_RULES } from '../../lib/rules/all-rules';

/** Everything that can strike, as the settings show it. */
export const RULE_ENTRIES: readonly RuleEntry[] = [
  ...ALL_DETECTORS.map(({ kind, title, why, severity }): RuleEntry => ({
    id: kind,
    kind: 'privacy',
    title,
    why,
    standard: [severity.unknown, severity.foreign],
    examples: detectorExamplesOf(kind),
  })),
  ...ALL_RULES.map(({ meta }): RuleEntry => ({
    id: meta.id,
    kind: meta.kind,
    title: meta.title,
    why: meta.why,
    advice: meta.advice,
    standard: [standardSeverity(meta)],
    examples: examplesOf(meta.id),
  })),
];
