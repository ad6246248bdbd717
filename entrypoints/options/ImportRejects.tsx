import { t } from '../../lib/language/t';
import type { ReadBank } from '../../lib/store/formats/read-bank';
import { FAULT_TEXTS } from './import-words';

/** Lines that are listed; the rest are counted. */
const MOST_SHOWN = 50;
const REASONS = {
  empty: 'transfer.reject.empty',
  'no-body': 'transfer.reject.noBody',
  'too-long': 'transfer.reject.tooLong',
} as const;

/** What of a file does not come in, with its row and the reason. */
export function ImportRejects({ bank }: { readonly bank: ReadBank & { readonly ok: true } }) {
  // Empty rows part the others for the eye; nobody misses them.
  const rows = bank.rejected.filter(({ reason }) => reason !== 'empty');
  const lines = [
    ...bank.leftOut.map(({ name, reason }) => `${name}: ${t(FAULT_TEXTS[reason])}`),
    ...rows.map(({ row, reason }) => t('transfer.rejected', { row, reason: t(REASONS[reason]) })),
  ];
  if (lines.length === 0) return null;
  return (
    <details class="t-small">
      <summary>{t('transfer.rejects', { n: lines.length })}</summary>
      <ul class="t-muted">
        {lines.slice(0, MOST_SHOWN).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {lines.length > MOST_SHOWN && <li>{t('packs.more', { n: lines.length - MOST_SHOWN })}</li>}
      </ul>
    </details>
  );
}
