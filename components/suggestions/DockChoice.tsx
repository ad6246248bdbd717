import { useEffect, useId, useRef } from 'preact/hooks';
import type { DockSide } from '../../lib/chat/dock';
import { DOCK_SIDES } from '../../lib/chat/dock';
import { t } from '../../lib/language/t';
import './dock-choice.css';

interface DockChoiceProps {
  readonly id: string;
  readonly side: DockSide;
  readonly onChoose: (side: DockSide) => void;
  readonly onClose: () => void;
}

/** The sides to choose from; takes the keyboard when it opens, arrows choose, Esc and Enter close. */
export function DockChoice({ id, side, onChoose, onClose }: DockChoiceProps) {
  const name = useId();
  const sides = useRef<HTMLFieldSetElement>(null);
  useEffect(() => sides.current?.querySelector<HTMLInputElement>(':checked')?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' && event.key !== 'Enter') return;
    event.preventDefault();
    onClose();
  };
  return (
    <fieldset ref={sides} id={id} class="t-dock">
      <legend class="t-dock__legend">{t('panel.dock.question')}</legend>
      {DOCK_SIDES.map((one) => (
        <label key={one} class="t-dock__side">
          <input
            type="radio"
            name={name}
            value={one}
            checked={one === side}
            onChange={() => onChoose(one)}
            onKeyDown={onKeyDown}
          />
          {t(`panel.dock.side.${one}`)}
        </label>
      ))}
      <p class="t-dock__note">{t('panel.dock.note')}</p>
    </fieldset>
  );
}
