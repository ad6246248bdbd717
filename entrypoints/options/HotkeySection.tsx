import { HotkeyEditor } from '../../components/hotkeys/HotkeyEditor';
import { DEFAULT_SETTINGS } from '../../lib/chat/settings';
import { t } from '../../lib/language/t';
import type { SettingsDesk } from './create-settings-desk';

/** The hotkeys. */
export function HotkeySection({ desk }: { readonly desk: SettingsDesk }) {
  return (
    <>
      <p class="t-muted">{t('hotkey.intro')}</p>
      <div class="t-options__card">
        <HotkeyEditor
          hotkeys={desk.settings.value.hotkeys}
          onChange={(hotkeys) => desk.change((before) => ({ ...before, hotkeys }))}
          onReset={() => desk.change((before) => ({ ...before, hotkeys: DEFAULT_SETTINGS.hotkeys }))}
        />
      </div>
    </>
  );
}
