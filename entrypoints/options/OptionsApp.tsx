import type { ReadonlySignal } from '@preact/signals';
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { FaultNotice } from '../../components/notice/FaultNotice';
import { SectionNav } from '../../components/section-nav/SectionNav';
import { t } from '../../lib/language/t';
import type { WatchedBank } from '../panel/watch-bank';
import { AboutSection } from './AboutSection';
import { AllowSection } from './AllowSection';
import { BankSection } from './BankSection';
import { GeneralSection } from './GeneralSection';
import { HotkeySection } from './HotkeySection';
import { RulesSection } from './RulesSection';
import type { PhraseDesk } from './create-phrase-desk';
import type { Saving, SettingsDesk } from './create-settings-desk';
import './options.css';

const SECTIONS = ['bank', 'rules', 'allow', 'hotkeys', 'general', 'about'] as const;
type Section = (typeof SECTIONS)[number];

interface OptionsAppProps {
  readonly bank: WatchedBank;
  readonly phrases: PhraseDesk;
  readonly desk: SettingsDesk;
}

/** The section stands in the address, so that it survives a reload and can be linked to. */
export function OptionsApp({ bank, phrases, desk }: OptionsAppProps) {
  const section = useSignal(sectionOf(location.hash));
  useEffect(() => {
    const follow = (): void => void (section.value = sectionOf(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const content: Readonly<Record<Section, () => ComponentChildren>> = {
    bank: () => <BankSection bank={bank} desk={phrases} settings={desk.settings} />,
    rules: () => <RulesSection desk={desk} />,
    allow: () => <AllowSection desk={desk} />,
    hotkeys: () => <HotkeySection desk={desk} />,
    general: () => <GeneralSection desk={desk} />,
    about: () => <AboutSection />,
  };
  return (
    <div class="t-options">
      <header class="t-options__side">
        <h1>{t('product')}</h1>
        <SectionNav
          label={t('options.sections')}
          current={section.value}
          links={SECTIONS.map((id) => [id, t(`options.${id}`)])}
        />
      </header>
      <main class="t-options__main">
        <div class="t-options__head">
          <h2>{t(`options.${section.value}`)}</h2>
          <SavedWord saving={desk.saving} />
        </div>
        <SaveFault saving={desk.saving} />
        {content[section.value]()}
      </main>
    </div>
  );
}

function sectionOf(hash: string): Section {
  return SECTIONS.find((id) => `#${id}` === hash) ?? 'bank';
}

function SavedWord({ saving }: { readonly saving: ReadonlySignal<Saving | undefined> }) {
  const state = saving.value?.state;
  return (
    <span role="status" class="t-muted t-small">
      {state === 'saving' && t('options.saving')}
      {state === 'saved' && t('options.saved')}
    </span>
  );
}

function SaveFault({ saving }: { readonly saving: ReadonlySignal<Saving | undefined> }) {
  return saving.value?.state === 'failed' ? <FaultNotice reason={saving.value.reason} /> : null;
}
