import { t } from '../../lib/language/t';
import type { TallyKind } from '../../lib/messages/protocol';
import './today-tally.css';

const KINDS = ['inserted', 'hinted', 'held', 'fixed'] as const satisfies readonly TallyKind[];

/** Today's small numbers: counts, never texts. */
export function TodayTally({ counts }: { readonly counts: Readonly<Record<TallyKind, number>> }) {
  return (
    <dl class="t-tally" aria-label={t('tally.title')}>
      {KINDS.map((kind) => (
        <div key={kind} class="t-tally__one">
          <dt>{t(`tally.${kind}`)}</dt>
          <dd>{counts[kind]}</dd>
        </div>
      ))}
    </dl>
  );
}
