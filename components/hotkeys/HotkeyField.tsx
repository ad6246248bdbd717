import { useId, useState } from 'preact/hooks';
import { t } from '../../lib/language/t';
import '../form/button.css';
import './hotkey-editor.css';
import { keyNameOf, refuseKey } from './key-name';

interface HotkeyFieldProps {
  readonly label: string;
  readonly value: string;
  /** What else has this key. */
  readonly conflict: string | undefined;
  /** An empty key switches it off. */
  readonly onChange: (key: string) => void;
}

/** Shows one key; pressed, it takes the next key that may be taken. Esc keeps the old one, Backspace clears. */
export function HotkeyField({ label, value, conflict, onChange }: HotkeyFieldProps) {
  const id = useId();
  const [listening, setListening] = useState(false);
  const [refused, setRefused] = useState<ReturnType<typeof refuseKey>>(undefined);
  const stop = (): void => {
    setListening(false);
    setRefused(undefined);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!listening || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    const key = keyNameOf(event);
    if (key === undefined) return;
    if (key === 'Escape') return stop();
    if (key === 'Backspace' || key === 'Delete') {
      onChange('');
      return stop();
    }
    const reason = refuseKey(key);
    setRefused(reason);
    if (reason !== undefined) return;
    onChange(key);
    stop();
  };
  return (
    <li class="t-hotkey">
      <span class="t-hotkey__label">{label}</span>
      <span class="t-hotkey__key">
        {value === '' ? <span class="t-muted">{t('hotkey.none')}</span> : <kbd>{value}</kbd>}
      </span>
      <button
        type="button"
        class="t-button"
        aria-label={
          listening ? undefined : t('hotkey.changeNamed', { name: label, key: value === '' ? t('hotkey.none') : value })
        }
        aria-describedby={id}
        onClick={() => setListening(true)}
        onKeyDown={onKeyDown}
        onBlur={stop}
      >
        {listening ? t('hotkey.listening') : t('hotkey.change')}
      </button>
      <output
        id={id}
        class={`t-hotkey__said ${refused === undefined && conflict !== undefined ? 't-hotkey__said--warn' : ''}`}
      >
        {refused !== undefined && t(`hotkey.refused.${refused}`)}
        {refused === undefined && conflict !== undefined && t('hotkey.conflict', { name: conflict })}
      </output>
    </li>
  );
}
