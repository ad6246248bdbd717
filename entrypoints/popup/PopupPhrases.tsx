import type { ReadonlySignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/form/Button';
import { FaultNotice } from '../../components/notice/FaultNotice';
import { Notice } from '../../components/notice/Notice';
import { PhraseForm } from '../../components/phrases/PhraseForm';
import { t } from '../../lib/language/t';
import { withSlotsForData } from '../../lib/privacy/owner/personal-slots';
import type { JudgeModel } from '../../lib/review/judge/judge-model';
import { DeskToast } from '../options/DeskToast';
import { PhraseKeyField } from '../options/PhraseKeyField';
import { reviewerOf } from '../options/bank-judging';
import { conflictOf } from '../options/conflict-of';
import type { BulkDesk } from '../options/create-bulk-desk';
import type { PhraseDesk } from '../options/create-phrase-desk';
import type { SettingsDesk } from '../options/create-settings-desk';
import { findCode } from '../options/find-phrases';
import type { WatchedBank } from '../panel/watch-bank';
import { MyPhrases } from './MyPhrases';
import { readSelection } from './read-selection';

interface PopupPhrasesProps {
  readonly bank: WatchedBank;
  readonly desk: PhraseDesk;
  readonly bulk: BulkDesk;
  readonly settingsDesk: SettingsDesk;
  /** Reads the judge of words, once somebody writes a phrase; until it is read the rules judge alone. */
  readonly readWords: () => ReadonlySignal<JudgeModel | undefined>;
}

/** What was selected in the page, on its way into the form. */
type Selected = 'nothing' | 'masked' | undefined;

/** The agent's own phrases: search, add, edit, put in order, delete with a way back. */
export function PopupPhrases({ bank, desk, bulk, settingsDesk, readWords }: PopupPhrasesProps) {
  const [opened] = useState(Date.now);
  const [selected, setSelected] = useState<Selected>(undefined);
  const { policy, shop } = settingsDesk.settings.value;
  const edited = desk.edited.value;
  const isEditing = edited !== undefined;
  const words = useMemo(() => (isEditing ? readWords() : undefined), [isEditing, readWords]);
  const add = useRef<HTMLDivElement>(null);
  useFocusAfter(isEditing, add);
  const fault = desk.fault.value ?? (bulk.state.value.state === 'failed' ? bulk.state.value.reason : undefined);
  const takeSelection = async (): Promise<void> => {
    const text = await readSelection();
    if (text === '') {
      setSelected('nothing');
      return;
    }
    const body = withSlotsForData(text, { from: 'agent', messages: [], allow: policy.allow });
    setSelected(body === text ? undefined : 'masked');
    desk.add('mine', body);
  };
  const conflict = conflictOf(desk, bank.state.value);
  if (edited !== undefined) {
    return (
      <section class="t-popup__part">
        {fault !== undefined && conflict === undefined && <FaultNotice reason={fault} />}
        {selected === 'masked' && <Notice tone="hint">{t('popup.selectionMasked')}</Notice>}
        <PhraseForm
          key={edited.phrase.updatedAt}
          phrase={edited.phrase}
          isNew={edited.isNew}
          review={reviewerOf(policy, words?.value)}
          shop={shop}
          now={opened}
          findCode={(code) => findCode(bank.state.value, code, edited.phrase.id)}
          beside={<PhraseKeyField phraseId={edited.phrase.id} desk={settingsDesk} />}
          conflict={conflict}
          onSave={(phrase, over) => void (over ? desk.saveOver(phrase) : desk.save(phrase))}
          onCancel={desk.leave}
        />
      </section>
    );
  }
  return (
    <section class="t-popup__part" aria-label={t('popup.mine')}>
      <div ref={add} class="t-popup__head">
        <h2>{t('popup.mine')}</h2>
        <Button
          icon="add"
          onPress={() => {
            setSelected(undefined);
            desk.add('mine');
          }}
        >
          {t('phrase.add')}
        </Button>
      </div>
      <Button look="quiet" onPress={() => void takeSelection()}>
        {t('popup.fromSelection')}
      </Button>
      {selected === 'nothing' && (
        <Notice live tone="hint">
          {t('popup.selectionNone')}
        </Notice>
      )}
      {fault !== undefined && <FaultNotice reason={fault} />}
      <MyPhrases bank={bank} desk={desk} bulk={bulk} shop={shop} opened={opened} />
      <DeskToast desk={desk} />
    </section>
  );
}

/** The form takes the focus with it when it goes; the next one begins where phrases are added. */
function useFocusAfter(editing: boolean, part: RefObject<HTMLElement | null>): void {
  const wasEditingRef = useRef(editing);
  useEffect(() => {
    if (wasEditingRef.current && !editing) part.current?.querySelector('button')?.focus();
    wasEditingRef.current = editing;
  }, [editing, part]);
}
