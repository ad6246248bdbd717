import { HotkeyField } from '../../components/hotkeys/HotkeyField';
import { phraseKey, placeOf, withPhraseKey } from '../../components/hotkeys/hotkey-list';
import { placeName } from '../../components/hotkeys/place-name';
import { t } from '../../lib/language/t';
import type { SettingsDesk } from './create-settings-desk';

interface PhraseKeyFieldProps {
  readonly phraseId: string;
  readonly desk: SettingsDesk;
}

/** The key that inserts one phrase in a chat page. It is a setting: it is kept at once. */
export function PhraseKeyField({ phraseId, desk }: PhraseKeyFieldProps) {
  const { hotkeys } = desk.settings.value;
  const key = phraseKey(hotkeys, phraseId);
  const taken = placeOf(hotkeys, key);
  return (
    <div>
      <ul>
        <HotkeyField
          label={t('popup.hotkey')}
          value={key}
          conflict={taken === undefined ? undefined : placeName(taken)}
          onChange={(next) =>
            desk.change((before) => ({ ...before, hotkeys: withPhraseKey(before.hotkeys, phraseId, next) }))
          }
        />
      </ul>
      <p class="t-muted t-small">{t('popup.hotkeyHint')}</p>
    </div>
  );
}
