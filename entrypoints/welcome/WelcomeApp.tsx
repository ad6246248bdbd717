import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { FaultNotice } from '../../components/notice/FaultNotice';
import { Button } from '../../components/form/Button';
import { Select } from '../../components/form/Select';
import { StepNav } from '../../components/welcome/StepNav';
import type { Language } from '../../lib/chat/settings';
import { t } from '../../lib/language/t';
import type { SettingsDesk } from '../options/create-settings-desk';
import { HotkeyStep } from './HotkeyStep';
import { MannerStep } from './MannerStep';
import { PackStep } from './PackStep';
import { SiteStep } from './SiteStep';
import type { TryGround } from './TryStep';
import { TryStep } from './TryStep';
import type { PackDesk } from './create-pack-desk';
import './welcome-page.css';

const STEPS = ['sites', 'packs', 'hotkeys', 'manner', 'try'] as const;
type Step = (typeof STEPS)[number];

interface WelcomeAppProps {
  readonly desk: SettingsDesk;
  readonly packs: PackDesk;
  readonly ground: ReadonlySignal<TryGround | undefined>;
  /** Leaves for the options page. */
  readonly onLeave: () => void;
}

/** The first run: five small steps, each of which may be passed over. What is chosen is saved at once. */
export function WelcomeApp({ desk, packs, ground, onLeave }: WelcomeAppProps) {
  const [step, setStep] = useState(stepOf(location.hash));
  const headRef = useRef<HTMLHeadingElement>(null);
  const at = STEPS.indexOf(step);
  const go = async (next: Step): Promise<void> => {
    if (step === 'packs' && !(await packs.save())) return;
    history.replaceState(undefined, '', `#${next}`);
    setStep(next);
  };
  // Whoever goes by keyboard or hears the page begins each step at its heading.
  useEffect(() => headRef.current?.focus(), [step]);
  const leave = async (): Promise<void> => {
    if (await packs.save()) onLeave();
    else setStep('packs');
  };
  const next = STEPS[at + 1];
  const saving = desk.saving.value;
  return (
    <main class="t-welcome">
      <header class="t-welcome__head">
        <h1>
          <img src="/icon/48.png" width="28" height="28" alt="" /> {t('welcome.title')}
        </h1>
        <LanguageChoice desk={desk} packs={packs} />
      </header>
      <StepNav
        steps={STEPS.map((id) => [id, t(`welcome.step.${id}`)] as const)}
        current={step}
        onGo={(id) => void go(id)}
      />
      <section class="t-welcome__card" aria-labelledby="step">
        <h2 id="step" ref={headRef} tabIndex={-1}>
          {t(`welcome.head.${step}`)}
        </h2>
        <p class="t-muted">{t(`welcome.why.${step}`)}</p>
        <StepContent step={step} desk={desk} packs={packs} ground={ground} />
        {saving?.state === 'failed' && <FaultNotice reason={saving.reason} />}
      </section>
      <footer class="t-welcome__foot">
        {next !== undefined && (
          <Button look="quiet" onPress={() => void leave()}>
            {t('welcome.skipAll')}
          </Button>
        )}
        <span class="t-welcome__ways">
          {at > 0 && <Button onPress={() => void go(STEPS[at - 1] ?? 'sites')}>{t('welcome.back')}</Button>}
          {next === undefined ? (
            <Button look="main" onPress={() => void leave()}>
              {t('welcome.finish')}
            </Button>
          ) : (
            <Button look="main" onPress={() => void go(next)}>
              {t('welcome.next')}
            </Button>
          )}
        </span>
      </footer>
    </main>
  );
}

interface StepContentProps extends Omit<WelcomeAppProps, 'onLeave'> {
  readonly step: Step;
}

function StepContent({ step, desk, packs, ground }: StepContentProps) {
  switch (step) {
    case 'sites':
      return <SiteStep desk={desk} />;
    case 'packs':
      return <PackStep packs={packs} />;
    case 'hotkeys':
      return <HotkeyStep desk={desk} />;
    case 'manner':
      return <MannerStep desk={desk} />;
    default:
      return <TryStep desk={desk} ground={ground} />;
  }
}

/** Who reads the page in one script wants the phrases in it, too. */
function LanguageChoice({ desk, packs }: Pick<WelcomeAppProps, 'desk' | 'packs'>) {
  return (
    <Select
      label={t('general.language')}
      value={desk.settings.value.language}
      choices={[
        ['auto', t('general.languageAuto')],
        ['zh-CN', '简体中文'],
        ['zh-TW', '繁體中文'],
        ['en', 'English'],
      ]}
      onChange={(next) => {
        desk.change((before) => ({ ...before, language: next as Language }));
        if (next === 'zh-CN' || next === 'zh-TW') packs.speak(next);
      }}
    />
  );
}

function stepOf(hash: string): Step {
  return STEPS.find((id) => `#${id}` === hash) ?? 'sites';
}
