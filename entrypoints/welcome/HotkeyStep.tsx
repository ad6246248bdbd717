import { HotkeyEditor } from '../../components/hotkeys/HotkeyEditor';
import { DEFAULT_SETTINGS } from '../../lib/chat/settings';
import type { SettingsDesk } from '../options/create-settings-desk';

/** Which keys. */
export function HotkeyStep({ desk }: { readonly desk: SettingsDesk }) {
  return (
    <HotkeyEditor
      hotkeys={desk.settings.value.hotkeys}
      onChange={(hotkeys) => desk.change((before) => ({ ...before, hotkeys }))}
      onReset={() => desk.change((before) => ({ ...before, hotkeys: DEFAULT_SETTINGS.hotkeys }))}
    />
  );
}
