import { t } from '../../lib/language/t';
import { Button } from '../form/Button';
import './bulk-progress.css';

interface BulkProgressProps {
  readonly label: string;
  /** Absent while it cannot be told. */
  readonly done?: number | undefined;
  readonly total: number;
  /** Absent where it cannot be called off any more. */
  readonly onCancel?: (() => void) | undefined;
}

/** How far long work has come. */
export function BulkProgress({ label, done, total, onCancel }: BulkProgressProps) {
  return (
    <div class="t-progress">
      <span class="t-small">{label}</span>
      <progress
        class="t-progress__bar"
        aria-label={label}
        max={Math.max(1, total)}
        {...(done === undefined ? {} : { value: done })}
      />
      {onCancel !== undefined && <Button onPress={onCancel}>{t('action.cancel')}</Button>}
    </div>
  );
}
