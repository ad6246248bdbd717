import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { Drawer } from '../../components/manager/Drawer';
import { VersionList } from '../../components/manager/VersionList';
import { Button } from '../../components/form/Button';
import { FaultNotice } from '../../components/notice/FaultNotice';
import { Notice } from '../../components/notice/Notice';
import { judgedFacts } from '../../components/phrases/sample-facts';
import { PhraseForm } from '../../components/phrases/PhraseForm';
import type { Phrase } from '../../lib/chat/phrase';
import { t } from '../../lib/language/t';
import type { JudgeModel } from '../../lib/review/judge/judge-model';
import type { PhraseVersion } from '../../lib/store/bank';
import type { WatchedBank } from '../panel/watch-bank';
import { BankCondition } from './BankCondition';
import { BankManager } from './BankManager';
import { mannerOf, reviewerOf } from './bank-judging';
import type { BankCheck } from './create-bank-check';
import { conflictOf } from './conflict-of';
import { needsVerdicts } from './create-manager';
import type { ManagerDesk } from './open-manager';
import { PhraseKeyField } from './PhraseKeyField';
import type { PhraseDesk } from './create-phrase-desk';
import type { SettingsDesk } from './create-settings-desk';
import { findCode } from './find-phrases';

interface BankSectionProps {
  readonly bank: WatchedBank;
  readonly bankCheck: BankCheck;
  readonly desk: PhraseDesk;
  readonly manager: ManagerDesk;
  readonly settingsDesk: SettingsDesk;
  readonly readHistory: (phraseId: string) => Promise<readonly PhraseVersion[]>;
  /** The judge of words; until it is read the rules judge alone. */
  readonly words: ReadonlySignal<JudgeModel | undefined>;
}

/** The bank: look through it, find, edit one or many, with a way back from each. */
export function BankSection({ bank, bankCheck, desk, manager, settingsDesk, readHistory, words }: BankSectionProps) {
  const { settings } = settingsDesk;
  const [opened] = useState(Date.now);
  const edited = desk.edited.value;
  const fault = desk.fault.value;
  const state = bank.state.value;
  const conflict = conflictOf(desk, state);
  useCheck(
    manager,
    state.state === 'ready' ? state.index.phrases : undefined,
    bankCheck,
    settings,
    words.value,
    opened,
  );
  return (
    <>
      <BankCondition onOpenBackups={() => location.assign('#backup')} />
      {fault !== undefined && edited === undefined && <FaultNotice reason={fault} />}
      {state.state === 'loading' && state.read === undefined && <p class="t-muted">{t('bank.loading')}</p>}
      {state.state === 'unreadable' && (
        <Notice live tone="block" action={<Button onPress={() => void bank.reload()}>{t('action.retry')}</Button>}>
          {t('bank.unreadable')}
        </Notice>
      )}
      {(state.state === 'ready' || (state.state === 'loading' && state.read !== undefined)) && (
        <BankManager manager={manager} desk={desk} shop={settings.value.shop} opened={opened} />
      )}
      {edited !== undefined && (
        <Drawer key={edited.phrase.id} label={edited.isNew ? t('phrase.add') : t('phrase.edit')} onLeave={desk.leave}>
          {fault !== undefined && conflict === undefined && <FaultNotice reason={fault} />}
          <PhraseForm
            key={edited.phrase.updatedAt}
            phrase={edited.phrase}
            isNew={edited.isNew}
            review={reviewerOf(settings.value.policy, words.value)}
            shop={settings.value.shop}
            now={opened}
            findCode={(code) => findCode(bank.state.value, code, edited.phrase.id)}
            beside={<PhraseKeyField phraseId={edited.phrase.id} desk={settingsDesk} />}
            conflict={conflict}
            onSave={(phrase, over) => void (over ? desk.saveOver(phrase) : desk.save(phrase))}
            onCancel={desk.leave}
          />
          {!edited.isNew && (
            <Versions
              read={async () => readHistory(edited.phrase.id)}
              onRestore={(before) => void desk.save({ ...before, id: edited.phrase.id })}
            />
          )}
        </Drawer>
      )}
    </>
  );
}

/** The views of what the guard would hold need the bank judged; no other does. */
function useCheck(
  { manager }: ManagerDesk,
  phrases: readonly Phrase[] | undefined,
  { check, stop }: BankCheck,
  settings: SettingsDesk['settings'],
  words: JudgeModel | undefined,
  opened: number,
): void {
  const needed = needsVerdicts(manager.showing.value.view);
  const { policy, shop } = settings.value;
  useEffect(() => {
    if (!needed || phrases === undefined) return undefined;
    const judging = { review: reviewerOf(policy, words), facts: judgedFacts(shop, opened) };
    void check(phrases, judging, mannerOf(policy, words));
    return stop;
  }, [needed, check, stop, phrases, policy, shop, opened, words]);
}

interface VersionsProps {
  readonly read: () => Promise<readonly PhraseVersion[]>;
  readonly onRestore: (phrase: Phrase) => void;
}

/** Read only when somebody wants to know. */
function Versions({ read, onRestore }: VersionsProps) {
  const [open, setOpen] = useState(false);
  return (
    <section aria-label={t('manager.versions')}>
      <Button look="quiet" icon={open ? 'unfold' : 'fold'} expanded={open} onPress={() => setOpen(!open)}>
        {t('manager.versions')}
      </Button>
      {open && <VersionList read={read} onRestore={onRestore} />}
    </section>
  );
}
