import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { UndoToast } from '../../components/notice/UndoToast';
import { RuleFilter } from '../../components/rules/RuleFilter';
import { RuleList } from '../../components/rules/RuleList';
import type { RuleChoice } from '../../components/rules/rule-entry';
import { findRules } from '../../components/rules/rule-entry';
import type { TriedScene } from '../../components/verdict/TrySentence';
import { TrySentence } from '../../components/verdict/TrySentence';
import type { ReviewContext } from '../../lib/chat/draft';
import type { Settings } from '../../lib/chat/settings';
import { t } from '../../lib/language/t';
import type { JudgeModel } from '../../lib/review/judge/judge-model';
import type { Review } from '../../lib/review/review';
import { judgesWith, reviewDraft } from '../../lib/review/review-draft';
import { betterWording } from '../../lib/review/wording/better-wording';
import type { SettingsDesk } from './create-settings-desk';
import { RULE_ENTRIES } from './rule-entries';
import { siteNames } from './site-names';

interface RulesSectionProps {
  readonly desk: SettingsDesk;
  /** The judge of words; until it is read the rules judge alone, as on a page. */
  readonly words: ReadonlySignal<JudgeModel | undefined>;
}

/** Which rules hold here, how strictly and why: the catalogue, and a sentence to try it on. */
export function RulesSection({ desk, words }: RulesSectionProps) {
  const { policy } = desk.settings.value;
  const locked = !desk.mayChangePolicy.value;
  const [typed, setTyped] = useState('');
  const [onlyChanged, setOnlyChanged] = useState(false);
  const [taken, setTaken] = useState<Settings['policy']['rules'] | undefined>(undefined);
  const judge = (draft: string, context: ReviewContext): Review =>
    reviewDraft(draft, context, policy, judgesWith(words.value));
  const isChanged = ({ id }: { readonly id: string }): boolean => Object.hasOwn(policy.rules, id);
  const found = findRules(RULE_ENTRIES, typed).filter((rule) => !onlyChanged || isChanged(rule));
  const setRules = (rulesAfter: (now: Settings['policy']['rules']) => Settings['policy']['rules']): void =>
    desk.change((before) => ({ ...before, policy: { ...before.policy, rules: rulesAfter(before.policy.rules) } }));
  return (
    <>
      <p class="t-muted">{t('rule.levels')}</p>
      <TrySentence
        sites={siteNames().filter(([id]) => policy.wordLists.some(({ sites, on }) => on && sites.includes(id)))}
        review={(draft, scene) => judge(draft, contextOf(scene))}
        better={(draft, scene) => {
          const context = contextOf(scene);
          return betterWording(draft, judge(draft, context), context, (text) => judge(text, context));
        }}
      />
      <RuleFilter
        typed={typed}
        onType={setTyped}
        changed={RULE_ENTRIES.filter(isChanged).length}
        onlyChanged={onlyChanged}
        onOnlyChanged={setOnlyChanged}
        locked={locked}
        onResetAll={() => {
          setTaken(policy.rules);
          setRules(() => ({}));
        }}
      />
      {found.length === 0 && <p class="t-muted">{t('rule.nothing', { typed })}</p>}
      <RuleList
        rules={found}
        choices={policy.rules}
        locked={locked}
        onChoose={(id, choice) => desk.change((before) => withChoice(before, id, choice))}
      />
      {taken !== undefined && (
        <UndoToast
          text={t('rule.resetDone')}
          onUndo={() => {
            // A rule that was set since then stays as it was set.
            setRules((now) => ({ ...taken, ...now }));
            setTaken(undefined);
          }}
          onGone={() => setTaken(undefined)}
        />
      )}
    </>
  );
}

function contextOf({ buyer, site }: TriedScene): ReviewContext {
  const messages = buyer === '' ? [] : [{ from: 'buyer' as const, text: buyer }];
  return site === '' ? { messages } : { messages, site };
}

function withChoice(settings: Settings, id: string, choice: RuleChoice): Settings {
  const { [id]: _before, ...others } = settings.policy.rules;
  const rules = choice === 'standard' ? others : { ...others, [id]: choice };
  return { ...settings, policy: { ...settings.policy, rules } };
}
