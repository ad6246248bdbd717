import { useEffect } from 'preact/hooks';
import { t } from '../../lib/language/t';
import { Button } from '../form/Button';
import './undo-toast.css';

/** Milliseconds that an undo is offered: long enough to read a line and reach for it. */
const UNDO_OFFERED = 8_000;

interface UndoToastProps {
  readonly text: string;
  readonly onUndo: () => void;
  /** The time is over. */
  readonly onGone: () => void;
}

/** What was just done, and the way back for a while. Mount a new one (by key) for each deed. */
export function UndoToast({ text, onUndo, onGone }: UndoToastProps) {
  useEffect(() => {
    const timer = setTimeout(onGone, UNDO_OFFERED);
    return () => clearTimeout(timer);
  }, [onGone]);
  return (
    <output class="t-toast">
      <span>{text}</span>
      <Button look="quiet" onPress={onUndo}>
        {t('action.undo')}
      </Button>
    </output>
  );
}
