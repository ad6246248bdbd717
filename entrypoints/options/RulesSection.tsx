import { RuleList } from '../../components/rules/RuleList';
import type { RuleChoice } from '../../components/rules/rule-entry';
import { TrySentence } from '../../components/verdict/TrySentence';
import type { Settings } from '../../lib/chat/settings';
import { t } from '../../lib/language/t';
import { reviewDraft } from '../../lib/review/review-draft';
import type { SettingsDesk } from './create-settings-desk';
import { RULE_ENTRIES } from './rule-entries';

/** Which rules hold here, how strictly, and a sentence to try them on. */
export function RulesSection({ desk }: { readonly desk: SettingsDesk }) {
  const { policy } = desk.settings.value;
  return (
    <>
      <p class="t-muted">{t('rule.levels')}</p>
      <TrySentence review={(draft) => reviewDraft(draft, { messages: [] }, policy)} />
      <RuleList
        rules={RULE_ENTRIES}
        choices={policy.rules}
        onChoose={(id, choice) => desk.change((before) => withChoice(before, id, choice))}
      />
    </>
  );
}

function withChoice(settings: Settings, id: string, choice: RuleChoice): Settings {
  const { [id]: _before, ...others } = settings.policy.rules;
  const rules = choice === 'standard' ? others : { ...others, [id]: choice };
  return { ...settings, policy: { ...settings.policy, rules } };
}
