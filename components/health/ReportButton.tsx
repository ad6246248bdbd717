import { useState } from 'preact/hooks';
import { t } from '../../lib/language/t';
import { Button } from '../form/Button';

/** Copies a report of this page's health; says whether it is on the clipboard. */
export function ReportButton({ onCopy }: { readonly onCopy: () => Promise<boolean> }) {
  const [copied, setCopied] = useState<boolean | undefined>(undefined);
  return (
    <div class="t-health__report">
      <Button look="quiet" onPress={() => void onCopy().then(setCopied)}>
        {t('health.copyReport')}
      </Button>
      <output class="t-muted t-small">
        {copied === undefined ? '' : t(copied ? 'health.copied' : 'health.copyFailed')}
      </output>
    </div>
  );
}
