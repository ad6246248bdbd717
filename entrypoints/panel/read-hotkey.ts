import { keyNameOf } from '../../components/hotkeys/key-name';
import type { Hotkeys } from '../../lib/chat/settings';
import { dockKeyOf } from '../../lib/page/hotkeys';

/** What one of our keys means while the panel itself has the focus; elsewhere the page's script hears them. */
export type PanelKey =
  | { readonly act: 'pick'; readonly place: number }
  | { readonly act: 'search' | 'undo' | 'fold' | 'remember' | 'dock' };

/** What a key pressed in the panel asks for; nothing while an input method writes, nor for a key held down. */
export function readHotkey(event: KeyboardEvent, hotkeys: Hotkeys): PanelKey | undefined {
  if (event.isComposing || event.keyCode === 229 || event.repeat) return undefined;
  const key = keyNameOf(event);
  if (key === undefined) return undefined;
  const place = hotkeys.insert.indexOf(key);
  if (place >= 0) return { act: 'pick', place };
  if (key === hotkeys.search) return { act: 'search' };
  if (key === hotkeys.remember) return { act: 'remember' };
  if (key === hotkeys.undo) return { act: 'undo' };
  if (key === hotkeys.togglePanel) return { act: 'fold' };
  return key === dockKeyOf(hotkeys) ? { act: 'dock' } : undefined;
}
