import { useMemo, useState } from 'preact/hooks';
import { levelOf } from '../../lib/chat/finding';
import type { WordList } from '../../lib/chat/policy';
import { t } from '../../lib/language/t';
import { applyAllFixes } from '../../lib/review/apply-fix';
import { listFindings } from '../../lib/review/list-findings';
import { readDraft } from '../../lib/review/read-draft';
import { Field } from '../form/Field';
import { SegmentedText } from '../text/SegmentedText';
import { markSegments } from '../text/segments';

type TryWordsProps = Pick<WordList, 'entries' | 'severity' | 'advice'>;

/** A sentence to try one list on, before it is saved. */
export function TryWords({ entries, severity, advice }: TryWordsProps) {
  const [draft, setDraft] = useState('');
  const tried = useMemo(
    () => [{ id: '', name: '', severity, advice, sites: [], on: true, entries }],
    [entries, severity, advice],
  );
  const findings = listFindings(readDraft(draft), tried, { site: undefined, script: (words) => words });
  const inOrder = findings.toSorted((a, b) => a.start - b.start);
  const fixed = applyAllFixes(draft, { level: levelOf(findings), findings });
  return (
    <div class="t-words__try">
      <Field label={t('words.try')} value={draft} onInput={setDraft} />
      {draft !== '' && (
        <output class="t-small">
          {findings.length === 0 && <p class="t-muted">{t('words.tryNothing')}</p>}
          {findings.length > 0 && (
            <>
              <p>
                <SegmentedText
                  segments={markSegments(
                    draft,
                    inOrder.map(({ start, end }) => [start, end]),
                  )}
                />
              </p>
              <p class="t-muted">
                {fixed === draft
                  ? t('words.tryMarked', { n: findings.length })
                  : t('words.tryFound', { n: findings.length, fixed })}
              </p>
            </>
          )}
        </output>
      )}
    </div>
  );
}
