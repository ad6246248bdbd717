import type { ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { TryChat } from '../../components/welcome/TryChat';
import type { Phrase } from '../../lib/chat/phrase';
import { t } from '../../lib/language/t';
import type { IntentModel } from '../../lib/suggest/intents/intent-model';
import type { SettingsDesk } from '../options/create-settings-desk';
import { createTryOut } from './create-try-out';

/** What suggestions are made from; without the model replies are found by their words alone. */
export interface TryGround {
  readonly phrases: readonly Phrase[];
  readonly model: IntentModel | undefined;
}

interface TryStepProps {
  readonly desk: SettingsDesk;
  /** Undefined until it is read. */
  readonly ground: ReadonlySignal<TryGround | undefined>;
}

/** A made-up chat to try the keys in, with the phrases that were just chosen. */
export function TryStep({ desk, ground }: TryStepProps) {
  const { value } = ground;
  const settings = desk.settings.value;
  const tryOut = useMemo(
    () => (value === undefined ? undefined : createTryOut(value.phrases, value.model, settings, Date.now())),
    [value, settings],
  );
  return tryOut === undefined ? <p class="t-muted">{t('welcome.reading')}</p> : <TryChat {...tryOut} />;
}
