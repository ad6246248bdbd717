import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Select } from '../../components/form/Select';
import { FaultNotice } from '../../components/notice/FaultNotice';
import { Pager } from '../../components/phrases/Pager';
import { PhraseVerdictItem } from '../../components/phrases/PhraseVerdictItem';
import { judgedFacts } from '../../components/phrases/sample-facts';
import type { WordList } from '../../lib/chat/policy';
import { t } from '../../lib/language/t';
import type { JudgeModel } from '../../lib/review/judge/judge-model';
import type { PhraseVerdict } from '../../lib/review/judge-bank';
import type { WatchedBank } from '../panel/watch-bank';
import { DeskToast } from './DeskToast';
import { mannerOf, reviewerOf } from './bank-judging';
import type { BankCheck } from './create-bank-check';
import type { PhraseDesk } from './create-phrase-desk';
import { nameOfRule } from './pack-lines';
import type { SettingsDesk } from './create-settings-desk';

const ROWS = 50;

interface BankCheckSectionProps {
  readonly bank: WatchedBank;
  readonly bankCheck: BankCheck;
  readonly desk: PhraseDesk;
  readonly settings: SettingsDesk['settings'];
  /** The judge of words; until it is read the rules judge alone. */
  readonly words: ReadonlySignal<JudgeModel | undefined>;
}

/** Phrases of the bank that the guard would not let pass in silence, each with its better wording. */
export function BankCheckSection({ bank, bankCheck, desk, settings, words }: BankCheckSectionProps) {
  const { state, check, stop } = bankCheck;
  const [opened] = useState(Date.now);
  const phrases = bank.state.value.state === 'ready' ? bank.state.value.index.phrases : undefined;
  const { policy, shop } = settings.value;
  const model = words.value;
  useEffect(() => {
    const judging = { review: reviewerOf(policy, model), facts: judgedFacts(shop, opened) };
    if (phrases !== undefined) void check(phrases, judging, mannerOf(policy, model));
    return stop;
  }, [check, stop, phrases, policy, shop, opened, model]);
  if (phrases === undefined) return <p class="t-muted">{t('bank.loading')}</p>;
  const { done, verdicts } = state.value;
  const total = phrases.length;
  return (
    <>
      <p class="t-muted">{t('bankCheck.why')}</p>
      {desk.fault.value !== undefined && <FaultNotice reason={desk.fault.value} />}
      <output>
        {done < total
          ? t('bankCheck.running', { done, total })
          : t(verdicts.length === 0 ? 'bankCheck.clean' : 'bankCheck.found', { total, n: verdicts.length })}
      </output>
      {verdicts.length > 0 && <Verdicts verdicts={verdicts} desk={desk} lists={policy.wordLists} />}
      <DeskToast desk={desk} />
    </>
  );
}

interface VerdictsProps {
  readonly verdicts: readonly PhraseVerdict[];
  readonly desk: PhraseDesk;
  readonly lists: readonly WordList[];
}

function Verdicts({ verdicts, desk, lists }: VerdictsProps) {
  const [wanted, setWanted] = useState('');
  const [turned, setTurned] = useState(0);
  const counts = useMemo(() => countRules(verdicts), [verdicts]);
  const rule = counts.has(wanted) ? wanted : '';
  const shown = rule === '' ? verdicts : verdicts.filter(({ findings }) => findings.some((one) => one.rule === rule));
  const pages = Math.max(1, Math.ceil(shown.length / ROWS));
  const page = Math.min(turned, pages - 1);
  return (
    <>
      <RuleFilter
        counts={counts}
        lists={lists}
        rule={rule}
        onChoose={(next) => {
          setWanted(next);
          setTurned(0);
        }}
      />
      <div class="t-options__card">
        <ul>
          {shown.slice(page * ROWS, (page + 1) * ROWS).map((verdict) => (
            <PhraseVerdictItem
              key={verdict.phrase.id}
              verdict={verdict}
              onEdit={() => {
                desk.edit(verdict.phrase);
                location.hash = '#bank';
              }}
              onFix={(body) => void desk.change(verdict.phrase, { ...verdict.phrase, body })}
            />
          ))}
        </ul>
        <Pager page={page} pages={pages} rows={shown.length} onTurn={setTurned} />
      </div>
    </>
  );
}

interface RuleFilterProps {
  readonly counts: ReadonlyMap<string, number>;
  /** The shop's own, known by their names. */
  readonly lists: readonly WordList[];
  /** A rule's id, or empty for all. */
  readonly rule: string;
  readonly onChoose: (rule: string) => void;
}

function RuleFilter({ counts, lists, rule, onChoose }: RuleFilterProps) {
  const rules = [...counts].map(([id, count]) => [id, `${nameOfRule(id, lists)} ${String(count)}`] as const);
  return (
    <div class="t-options__bar">
      <Select
        label={t('bankCheck.byRule')}
        value={rule}
        choices={[['', t('bankCheck.everyRule')], ...rules]}
        onChange={onChoose}
      />
    </div>
  );
}

/** Rule → phrases that break it, the most frequent first. */
function countRules(verdicts: readonly PhraseVerdict[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { findings } of verdicts) {
    for (const id of new Set(findings.map(({ rule }) => rule))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return new Map([...counts].toSorted(([, a], [, b]) => b - a));
}
