import type { Phrase } from '../../lib/chat/phrase';
import { t } from '../../lib/language/t';
import './comparison.css';

/** Rows that are drawn; the numbers above tell of the others. */
const MOST_SHOWN = 200;

interface ComparisonProps {
  /** Phrases that would come back, that would say something else again, and that would go. */
  readonly added: readonly Phrase[];
  readonly changed: readonly { readonly now: Phrase; readonly kept: Phrase }[];
  readonly removed: readonly Phrase[];
}

interface Row {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly phrase: Phrase;
  /** What stands there now. */
  readonly now?: Phrase;
}

/** What restoring a backup would do, phrase by phrase. */
export function Comparison({ added, changed, removed }: ComparisonProps) {
  const rows: readonly Row[] = [
    ...removed.map((phrase): Row => ({ kind: 'removed', phrase })),
    ...changed.map(({ now, kept }): Row => ({ kind: 'changed', phrase: kept, now })),
    ...added.map((phrase): Row => ({ kind: 'added', phrase })),
  ];
  if (rows.length === 0) return <p class="t-muted">{t('backup.same')}</p>;
  return (
    <div class="t-comparison">
      <p>{t('backup.would', { added: added.length, changed: changed.length, removed: removed.length })}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
      <ul class="t-comparison__list" tabIndex={0} aria-label={t('backup.differences')}>
        {rows.slice(0, MOST_SHOWN).map(({ kind, phrase, now }) => (
          <li key={phrase.id} class={`t-comparison__row t-comparison__row--${kind}`}>
            <span class="t-comparison__kind">{t(`backup.kind.${kind}`)}</span>
            <div>
              <p>{phrase.title}</p>
              <p class="t-comparison__text t-muted">{phrase.body}</p>
              {now !== undefined && now.body !== phrase.body && (
                <p class="t-comparison__text t-muted">{t('backup.now', { text: now.body })}</p>
              )}
            </div>
          </li>
        ))}
      </ul>
      {rows.length > MOST_SHOWN && <p class="t-muted t-small">{t('backup.more', { n: rows.length - MOST_SHOWN })}</p>}
    </div>
  );
}
