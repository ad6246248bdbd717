import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { FaultNotice } from '../../components/notice/FaultNotice';
import { SectionNav } from '../../components/section-nav/SectionNav';
import { t } from '../../lib/language/t';
import type { WatchedBank } from '../panel/watch-bank';
import { ask } from '../../lib/messages/ask';
import { readFalseAlarms } from '../../lib/store/exceptions';
import { onLedgerChanged } from '../../lib/store/ledger/ledger-channel';
import { readPhraseHistory } from '../../lib/store/read-bank';
import { AboutSection } from './AboutSection';
import { AlarmsSection } from './AlarmsSection';
import { AllowSection } from './AllowSection';
import { BackupSection } from './BackupSection';
import { BankCheckSection } from './BankCheckSection';
import { BankSection } from './BankSection';
import { GeneralSection } from './GeneralSection';
import { HotkeySection } from './HotkeySection';
import { LockCard } from './LockCard';
import { LockNotice } from './LockNotice';
import { MannerSection } from './MannerSection';
import { PackCard } from './PackCard';
import { PagesSection } from './PagesSection';
import { PromisesSection } from './PromisesSection';
import { RulesSection } from './RulesSection';
import { SharedSection } from './SharedSection';
import { TransferSection } from './TransferSection';
import { WordsSection } from './WordsSection';
import type { BackupDesk } from './create-backup-desk';
import type { BankCheck } from './create-bank-check';
import type { JudgeModel } from '../../lib/review/judge/judge-model';
import type { ImportDesk } from './create-import-desk';
import type { LockDesk } from './create-lock-desk';
import type { PhraseDesk } from './create-phrase-desk';
import type { ManagerDesk } from './open-manager';
import type { SharedDesk } from './create-shared-desk';
import type { Saving, SettingsDesk } from './create-settings-desk';
import './options.css';

const SECTIONS = [
  'bank',
  'transfer',
  'backup',
  'check',
  'rules',
  'manner',
  'words',
  'alarms',
  'promises',
  'packs',
  'shared',
  'allow',
  'pages',
  'hotkeys',
  'general',
  'about',
] as const;
type Section = (typeof SECTIONS)[number];

/** What a supervisor's lock covers. */
const LOCKABLE: ReadonlySet<Section> = new Set(['rules', 'manner', 'words', 'packs', 'shared', 'allow']);

interface OptionsAppProps {
  readonly bank: WatchedBank;
  readonly bankCheck: BankCheck;
  readonly phrases: PhraseDesk;
  readonly manager: ManagerDesk;
  readonly desk: SettingsDesk;
  readonly lock: LockDesk;
  readonly transfer: ImportDesk;
  readonly backups: BackupDesk;
  readonly shared: SharedDesk;
  readonly words: ReadonlySignal<JudgeModel | undefined>;
}

/** The section stands in the address, so that it survives a reload and can be linked to. */
export function OptionsApp(props: OptionsAppProps) {
  const { desk, lock } = props;
  const [section, setSection] = useState(sectionOf(location.hash));
  useEffect(() => {
    const follow = (): void => setSection(sectionOf(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return (
    <div class={`t-options ${section === 'bank' ? 't-options--wide' : ''}`}>
      <header class="t-options__side">
        <h1>
          <img src="/icon/48.png" width="24" height="24" alt="" /> {t('product')}
        </h1>
        <SectionNav
          label={t('options.sections')}
          current={section}
          links={SECTIONS.map((id) => [id, t(`options.${id}`)])}
        />
      </header>
      <main class="t-options__main">
        <div class="t-options__head">
          <h2>{t(`options.${section}`)}</h2>
          <SavedWord key={section} saving={desk.saving} />
        </div>
        <SaveFault saving={desk.saving} />
        {LOCKABLE.has(section) && <LockNotice desk={desk} lock={lock} />}
        <Content {...props} section={section} />
      </main>
    </div>
  );
}

function Content({ section, ...props }: OptionsAppProps & { readonly section: Section }) {
  const { bank, bankCheck, phrases, desk, lock, transfer, shared, words } = props;
  switch (section) {
    case 'bank':
      return (
        <BankSection
          bank={bank}
          bankCheck={bankCheck}
          desk={phrases}
          manager={props.manager}
          settingsDesk={desk}
          readHistory={readPhraseHistory}
          words={words}
        />
      );
    case 'transfer':
      return <TransferSection bank={bank} desk={transfer} settings={desk.settings} />;
    case 'backup':
      return <BackupSection desk={props.backups} />;
    case 'check':
      return (
        <BankCheckSection bank={bank} bankCheck={bankCheck} desk={phrases} settings={desk.settings} words={words} />
      );
    case 'rules':
      return <RulesSection desk={desk} words={words} />;
    case 'manner':
      return <MannerSection desk={desk} />;
    case 'words':
      return <WordsSection desk={desk} />;
    case 'alarms':
      return <AlarmsSection desk={desk} ask={ask} readFalseAlarms={readFalseAlarms} />;
    case 'promises':
      return <PromisesSection desk={desk} ask={ask} onLedgerChanged={onLedgerChanged} />;
    case 'packs':
      return (
        <>
          <PackCard desk={desk} />
          <LockCard lock={lock} mayChange={desk.mayChangePolicy.value} />
        </>
      );
    case 'shared':
      return <SharedSection shared={shared} mayChoose={desk.mayChangePolicy.value} />;
    case 'allow':
      return <AllowSection desk={desk} />;
    case 'pages':
      return <PagesSection desk={desk} />;
    case 'hotkeys':
      return <HotkeySection desk={desk} />;
    case 'general':
      return <GeneralSection desk={desk} />;
    default:
      return <AboutSection />;
  }
}

function sectionOf(hash: string): Section {
  return SECTIONS.find((id) => `#${id}` === hash) ?? 'bank';
}

/** Of what was done since the section was opened: the word of another one would be taken for its own. */
function SavedWord({ saving }: { readonly saving: ReadonlySignal<Saving | undefined> }) {
  const [before] = useState(() => saving.peek());
  const state = saving.value === before ? undefined : saving.value?.state;
  return (
    <output class="t-muted t-small">
      {state === 'saving' && t('options.saving')}
      {state === 'saved' && t('options.saved')}
    </output>
  );
}

function SaveFault({ saving }: { readonly saving: ReadonlySignal<Saving | undefined> }) {
  return saving.value?.state === 'failed' ? <FaultNotice reason={saving.value.reason} /> : null;
}
