import { t } from '../../lib/language/t';
import type { HotkeyPlace } from './hotkey-list';

/** What a key of the settings does, in words. */
export function placeName(place: HotkeyPlace): string {
  return typeof place === 'number' ? t('hotkey.insert', { n: place + 1 }) : t(`hotkey.${place}`);
}
