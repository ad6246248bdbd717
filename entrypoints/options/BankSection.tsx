import { useMemo, useState } from 'preact/hooks';
import { Button } from '../../components/form/Button';
import { FaultNotice } from '../../components/notice/FaultNotice';
import { Notice } from '../../components/notice/Notice';
import { Pager } from '../../components/phrases/Pager';
import { PhraseForm } from '../../components/phrases/PhraseForm';
import { PhraseTable } from '../../components/phrases/PhraseTable';
import { sampleFacts } from '../../components/phrases/sample-facts';
import { t } from '../../lib/language/t';
import { reviewDraft } from '../../lib/review/review-draft';
import type { ShopFacts } from '../../lib/text/template/computed';
import type { WatchedBank } from '../panel/watch-bank';
import { BankCondition } from './BankCondition';
import { BankFilter } from './BankFilter';
import { DeskToast } from './DeskToast';
import type { PhraseDesk } from './create-phrase-desk';
import type { SettingsDesk } from './create-settings-desk';
import type { PhraseFilter } from './find-phrases';
import { findCode, findPhrases, groupsOf, narrowIndex } from './find-phrases';

/** Rows of one page: as many as a screen or two, so that 5,000 phrases cost no more than fifty. */
const ROWS = 50;

interface BankSectionProps {
  readonly bank: WatchedBank;
  readonly desk: PhraseDesk;
  readonly settings: SettingsDesk['settings'];
}

/** The bank: find, filter, add, edit, delete with a way back. */
export function BankSection({ bank, desk, settings }: BankSectionProps) {
  const [opened] = useState(Date.now);
  const edited = desk.edited.value;
  const fault = desk.fault.value;
  return (
    <>
      <BankCondition />
      {fault !== undefined && <FaultNotice reason={fault} />}
      {edited !== undefined && (
        <div class="t-options__card">
          <PhraseForm
            key={edited.phrase.id}
            phrase={edited.phrase}
            isNew={edited.isNew}
            review={(text) => reviewDraft(text, { messages: [] }, settings.value.policy)}
            shop={settings.value.shop}
            now={opened}
            findCode={(code) => findCode(bank.state.value, code, edited.phrase.id)}
            onSave={(phrase) => void desk.save(phrase)}
            onCancel={desk.leave}
          />
        </div>
      )}
      <Phrases bank={bank} desk={desk} shop={settings.value.shop} opened={opened} />
      <DeskToast desk={desk} />
    </>
  );
}

interface PhrasesProps extends Pick<BankSectionProps, 'bank' | 'desk'> {
  readonly shop: ShopFacts;
  /** When this page was opened, milliseconds since the epoch. */
  readonly opened: number;
}

function Phrases({ bank, desk, shop, opened }: PhrasesProps) {
  const [filter, setFilter] = useState<PhraseFilter>({ owner: 'all', group: '' });
  const [typed, setTyped] = useState('');
  const [turned, setTurned] = useState(0);
  const state = bank.state.value;
  const index = useMemo(
    () => (state.state === 'ready' ? narrowIndex(state.index, filter) : undefined),
    [state, filter],
  );
  const found = useMemo(() => (index === undefined ? [] : findPhrases(index, typed, opened)), [index, typed, opened]);
  const groups = useMemo(() => groupsOf(state), [state]);
  if (state.state === 'loading') return <p class="t-muted">{t('bank.loading')}</p>;
  if (state.state === 'unreadable') {
    const retry = <Button onPress={() => void bank.reload()}>{t('action.retry')}</Button>;
    return (
      <Notice live tone="block" action={retry}>
        {t('bank.unreadable')}
      </Notice>
    );
  }
  const pages = Math.max(1, Math.ceil(found.length / ROWS));
  const page = Math.min(turned, pages - 1);
  return (
    <>
      <BankFilter
        typed={typed}
        onType={(next) => {
          setTyped(next);
          setTurned(0);
        }}
        filter={filter}
        groups={groups}
        onChange={(next) => {
          setFilter(next);
          setTurned(0);
        }}
        onAdd={desk.add}
      />
      {state.index.phrases.length === 0 && <Notice tone="hint">{t('bank.empty')}</Notice>}
      {state.index.phrases.length > 0 && found.length === 0 && <p class="t-muted">{t('bank.nothing')}</p>}
      {found.length > 0 && (
        <div class="t-options__card">
          <PhraseTable
            facts={sampleFacts(shop, opened)}
            rows={found.slice(page * ROWS, (page + 1) * ROWS)}
            onEdit={(row) => {
              desk.edit(row.phrase);
              window.scrollTo({ top: 0 });
            }}
            onRemove={(row) => void desk.remove(row.phrase)}
          />
          <Pager page={page} pages={pages} rows={found.length} onTurn={setTurned} />
        </div>
      )}
    </>
  );
}
