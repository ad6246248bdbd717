import { t } from '../../lib/language/t';
import { Button } from '../form/Button';
import './import.css';

interface ImportProgressProps {
  readonly text: string;
  readonly done: number;
  /** 0: nobody knows yet how much there is. */
  readonly total: number;
  /** Absent where it is too late. */
  readonly onCancel: (() => void) | undefined;
}

/** How far a file has come, and the way out. */
export function ImportProgress({ text, done, total, onCancel }: ImportProgressProps) {
  return (
    <div class="t-import__progress">
      <output class="t-muted">{text}</output>
      <progress aria-label={text} max={total === 0 ? undefined : total} value={total === 0 ? undefined : done} />
      <div class="t-import__end">
        <Button disabled={onCancel === undefined} onPress={() => onCancel?.()}>
          {t('action.cancel')}
        </Button>
      </div>
    </div>
  );
}
