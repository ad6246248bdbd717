import type { Hotkeys } from '../../lib/chat/settings';
import { t } from '../../lib/language/t';
import { Button } from '../form/Button';
import { HotkeyField } from './HotkeyField';
import './hotkey-editor.css';
import type { HotkeyPlace } from './hotkey-list';
import { findConflict, keyAt, placesOf, withKey } from './hotkey-list';

interface HotkeyEditorProps {
  readonly hotkeys: Hotkeys;
  readonly onChange: (hotkeys: Hotkeys) => void;
  readonly onReset: () => void;
}

export function HotkeyEditor({ hotkeys, onChange, onReset }: HotkeyEditorProps) {
  return (
    <div class="t-hotkeys">
      <ul class="t-hotkeys__list">
        {placesOf(hotkeys).map((place) => {
          const conflict = findConflict(hotkeys, place);
          return (
            <HotkeyField
              key={place}
              label={nameOf(place)}
              value={keyAt(hotkeys, place)}
              conflict={conflict === undefined ? undefined : nameOf(conflict)}
              onChange={(key) => onChange(withKey(hotkeys, place, key))}
            />
          );
        })}
      </ul>
      <Button onPress={onReset}>{t('hotkey.reset')}</Button>
    </div>
  );
}

function nameOf(place: HotkeyPlace): string {
  return typeof place === 'number' ? t('hotkey.insert', { n: place + 1 }) : t(`hotkey.${place}`);
}
