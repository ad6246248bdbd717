import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/form/Button';
import { FaultNotice } from '../../components/notice/FaultNotice';
import { RuleRecord } from '../../components/policy/RuleRecord';
import type { Exception } from '../../lib/chat/policy';
import { dateText } from '../../components/text/moment-text';
import { t } from '../../lib/language/t';
import type { Fault } from '../../lib/messages/answer';
import type { ask } from '../../lib/messages/ask';
import type { FalseAlarms } from '../../lib/store/exceptions';
import type { SettingsDesk } from './create-settings-desk';
import { nameOfRule } from './pack-lines';

interface AlarmsSectionProps {
  readonly desk: SettingsDesk;
  readonly ask: typeof ask;
  readonly readFalseAlarms: () => Promise<FalseAlarms>;
}

/** What agents have told the rules: never this sentence, and that they were wrong. */
export function AlarmsSection({ desk, ask, readFalseAlarms }: AlarmsSectionProps) {
  return (
    <>
      <NeverCard desk={desk} />
      <FalseAlarmCard desk={desk} ask={ask} readFalseAlarms={readFalseAlarms} />
    </>
  );
}

function NeverCard({ desk }: { readonly desk: SettingsDesk }) {
  const { entries } = desk.settings.value.policy.exceptions;
  const byRule = Map.groupBy(entries, ({ rule }) => rule);
  const keep = (isKept: (entry: Exception) => boolean): void =>
    desk.change((before) => {
      const { exceptions } = before.policy;
      const left = { ...exceptions, entries: exceptions.entries.filter(isKept) };
      return { ...before, policy: { ...before.policy, exceptions: left } };
    });
  return (
    <div class="t-options__card">
      <div>
        <h3>{t('alarms.never')}</h3>
        <p class="t-muted t-small">{t('alarms.neverWhy')}</p>
      </div>
      {entries.length === 0 && <p class="t-muted t-small">{t('alarms.neverNone')}</p>}
      <ul>
        {[...byRule].map(([rule, own]) => (
          <RuleRecord
            key={rule}
            title={nameOfRule(rule, desk.settings.value.policy.wordLists)}
            what={t('alarms.neverCount', { n: own.length, date: dateText(Math.max(...own.map(({ at }) => at))) })}
            onForget={() => keep((entry) => entry.rule !== rule)}
          />
        ))}
      </ul>
    </div>
  );
}

function FalseAlarmCard({ desk, ask, readFalseAlarms }: AlarmsSectionProps) {
  const [alarms, setAlarms] = useState<FalseAlarms | undefined>(undefined);
  const [fault, setFault] = useState<Fault | undefined>(undefined);
  useEffect(() => void readFalseAlarms().then(setAlarms), [readFalseAlarms]);
  const forget = async (rule?: string): Promise<void> => {
    const answer = await ask('falseAlarm.clear', { id: crypto.randomUUID(), ...(rule === undefined ? {} : { rule }) });
    setFault(answer.ok ? undefined : answer.reason);
    setAlarms(await readFalseAlarms());
  };
  const rows = Object.entries(alarms?.rules ?? {}).toSorted(([, a], [, b]) => b.count - a.count);
  return (
    <div class="t-options__card">
      <div class="t-options__setting">
        <div>
          <h3>{t('alarms.title')}</h3>
          <p class="t-muted t-small">{t('alarms.why')}</p>
        </div>
        {rows.length > 0 && <Button onPress={() => void forget()}>{t('alarms.forgetAll')}</Button>}
      </div>
      {alarms !== undefined && rows.length === 0 && <p class="t-muted t-small">{t('alarms.none')}</p>}
      <ul>
        {rows.map(([rule, { count, lastAt }]) => (
          <RuleRecord
            key={rule}
            adjust={rule.startsWith('list/') ? '#words' : '#rules'}
            title={nameOfRule(rule, desk.settings.value.policy.wordLists)}
            what={t('alarms.count', { n: count, date: dateText(lastAt) })}
            sentences={(alarms?.kept ?? []).filter((kept) => kept.rule === rule).map(({ sentence }) => sentence)}
            onForget={() => void forget(rule)}
          />
        ))}
      </ul>
      {fault !== undefined && <FaultNotice reason={fault} />}
    </div>
  );
}
