import { t } from '../../lib/language/t';
import { Button } from '../form/Button';
import './pack-preview.css';

/** Lines of one kind that are shown; the rest are counted. */
const MOST_SHOWN = 30;

interface PackPreviewProps {
  /** What would change, and what stays out and why, a line each. */
  readonly changes: readonly string[];
  readonly leftOut: readonly string[];
  /** Why it cannot be applied. */
  readonly overflow: string | undefined;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** What a rule pack would do, before it does it. */
export function PackPreview({ changes, leftOut, overflow, onApply, onCancel }: PackPreviewProps) {
  return (
    <div class="t-pack t-small">
      <p>{changes.length === 0 ? t('packs.none') : t('packs.preview')}</p>
      <Lines lines={changes} />
      {leftOut.length > 0 && (
        <>
          <p class="t-muted">{t('packs.leftOut')}</p>
          <Lines muted lines={leftOut} />
        </>
      )}
      {overflow !== undefined && <p class="t-field__error">{overflow}</p>}
      <div class="t-pack__end">
        <Button onPress={onCancel}>{t('action.cancel')}</Button>
        <Button look="main" disabled={changes.length === 0 || overflow !== undefined} onPress={onApply}>
          {t('packs.apply')}
        </Button>
      </div>
    </div>
  );
}

function Lines({ lines, muted }: { readonly lines: readonly string[]; readonly muted?: boolean }) {
  return (
    <ul class={muted === true ? 't-muted' : undefined}>
      {lines.slice(0, MOST_SHOWN).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {lines.length > MOST_SHOWN && <li class="t-muted">{t('packs.more', { n: lines.length - MOST_SHOWN })}</li>}
    </ul>
  );
}
