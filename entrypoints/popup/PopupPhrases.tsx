import { useMemo, useState } from 'preact/hooks';
import { Button } from '../../components/form/Button';
import { SearchField } from '../../components/form/SearchField';
import { FaultNotice } from '../../components/notice/FaultNotice';
import { Notice } from '../../components/notice/Notice';
import { PhraseForm } from '../../components/phrases/PhraseForm';
import { PhraseItem } from '../../components/phrases/PhraseItem';
import { sampleFacts } from '../../components/phrases/sample-facts';
import { t } from '../../lib/language/t';
import { reviewDraft } from '../../lib/review/review-draft';
import type { ShopFacts } from '../../lib/text/template/computed';
import type { WatchedBank } from '../panel/watch-bank';
import type { PhraseDesk } from '../options/create-phrase-desk';
import type { SettingsDesk } from '../options/create-settings-desk';
import { DeskToast } from '../options/DeskToast';
import { findCode, findPhrases, narrowIndex } from '../options/find-phrases';

/** Rows drawn at most; more than these are found by searching. */
const MOST_SHOWN = 50;

interface PopupPhrasesProps {
  readonly bank: WatchedBank;
  readonly desk: PhraseDesk;
  readonly settings: SettingsDesk['settings'];
}

/** The agent's own phrases: search, add, edit, delete with a way back. */
export function PopupPhrases({ bank, desk, settings }: PopupPhrasesProps) {
  const [typed, setTyped] = useState('');
  const [opened] = useState(Date.now);
  const edited = desk.edited.value;
  const fault = desk.fault.value;
  if (edited !== undefined) {
    return (
      <section class="t-popup__part">
        {fault !== undefined && <FaultNotice reason={fault} />}
        <PhraseForm
          phrase={edited.phrase}
          isNew={edited.isNew}
          review={(text) => reviewDraft(text, { messages: [] }, settings.value.policy)}
          shop={settings.value.shop}
          now={opened}
          findCode={(code) => findCode(bank.state.value, code, edited.phrase.id)}
          onSave={(phrase) => void desk.save(phrase)}
          onCancel={desk.leave}
        />
      </section>
    );
  }
  return (
    <section class="t-popup__part" aria-label={t('popup.mine')}>
      <div class="t-popup__head">
        <h2>{t('popup.mine')}</h2>
        <Button icon="add" onPress={() => desk.add('mine')}>
          {t('phrase.add')}
        </Button>
      </div>
      {fault !== undefined && <FaultNotice reason={fault} />}
      <MyPhrases bank={bank} desk={desk} shop={settings.value.shop} opened={opened} typed={typed} onType={setTyped} />
      <DeskToast desk={desk} />
    </section>
  );
}

interface MyPhrasesProps {
  readonly bank: WatchedBank;
  readonly desk: PhraseDesk;
  readonly shop: ShopFacts;
  /** When the popup was opened, milliseconds since the epoch. */
  readonly opened: number;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

function MyPhrases({ bank, desk, shop, opened, typed, onType }: MyPhrasesProps) {
  const state = bank.state.value;
  const mine = useMemo(
    () => (state.state === 'ready' ? narrowIndex(state.index, { owner: 'mine', group: '' }) : undefined),
    [state],
  );
  if (state.state === 'loading') return <p class="t-muted t-small">{t('bank.loading')}</p>;
  if (state.state === 'unreadable') {
    const retry = <Button onPress={() => void bank.reload()}>{t('action.retry')}</Button>;
    return (
      <Notice live tone="block" action={retry}>
        {t('bank.unreadable')}
      </Notice>
    );
  }
  if (mine === undefined || mine.phrases.length === 0) {
    return <p class="t-muted t-small">{t('popup.mineEmpty')}</p>;
  }
  const found = findPhrases(mine, typed, opened);
  const facts = sampleFacts(shop, opened);
  return (
    <>
      <SearchField label={t('popup.search')} value={typed} onInput={onType} />
      {found.length === 0 && <p class="t-muted t-small">{t('popup.nothing', { typed })}</p>}
      <ul>
        {found.slice(0, MOST_SHOWN).map(({ phrase, marks }) => (
          <PhraseItem
            key={phrase.id}
            phrase={phrase}
            marks={marks}
            facts={facts}
            onEdit={() => desk.edit(phrase)}
            onRemove={() => void desk.remove(phrase)}
          />
        ))}
      </ul>
      {found.length > MOST_SHOWN && <p class="t-muted t-small">{t('popup.more', { n: found.length - MOST_SHOWN })}</p>}
    </>
  );
}
