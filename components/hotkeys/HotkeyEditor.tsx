import type { Hotkeys } from '../../lib/chat/settings';
import { t } from '../../lib/language/t';
import { Button } from '../form/Button';
import { HotkeyField } from './HotkeyField';
import { placeName } from './place-name';
import { findConflict, keyAt, placesOf, withKey } from './hotkey-list';

interface HotkeyEditorProps {
  readonly hotkeys: Hotkeys;
  readonly onChange: (hotkeys: Hotkeys) => void;
  readonly onReset: () => void;
}

/** All hotkeys, a row each, with a way back to the defaults. */
export function HotkeyEditor({ hotkeys, onChange, onReset }: HotkeyEditorProps) {
  return (
    <div class="t-hotkeys">
      <ul class="t-hotkeys__list">
        {placesOf(hotkeys).map((place) => {
          const conflict = findConflict(hotkeys, place);
          return (
            <HotkeyField
              key={place}
              label={placeName(place)}
              value={keyAt(hotkeys, place)}
              conflict={conflict === undefined ? undefined : placeName(conflict)}
              onChange={(key) => onChange(withKey(hotkeys, place, key))}
            />
          );
        })}
      </ul>
      <Button onPress={onReset}>{t('hotkey.reset')}</Button>
    </div>
  );
}
