import { useState } from 'preact/hooks';
import { levelOf } from '../../lib/chat/finding';
import { t } from '../../lib/language/t';
import { applyAllFixes } from '../../lib/review/apply-fix';
import type { Review } from '../../lib/review/review';
import { Field } from '../form/Field';
import { SegmentedText } from '../text/SegmentedText';
import { markSegments } from '../text/segments';
import { Verdict } from './Verdict';
import './try-sentence.css';

interface TrySentenceProps {
  /** `buyer`: what the buyer had said before, empty for nothing. */
  readonly review: (draft: string, buyer: string) => Review;
}

/** A sentence to try the rules on, with the reasons. What is written here stays in this box. */
export function TrySentence({ review }: TrySentenceProps) {
  const [draft, setDraft] = useState('');
  const [buyer, setBuyer] = useState('');
  const verdict = draft.trim() === '' ? undefined : review(draft, buyer.trim());
  return (
    <section class="t-try">
      <div class="t-try__fields">
        <Field label={t('try.label')} hint={t('try.hint')} rows={2} value={draft} onInput={setDraft} />
        <Field label={t('try.buyer')} rows={2} value={buyer} onInput={setBuyer} />
      </div>
      {verdict !== undefined && (
        <>
          {verdict.findings.length > 0 && <Marked draft={draft} verdict={verdict} />}
          <Verdict explain review={verdict} />
        </>
      )}
    </section>
  );
}

/** The sentence with its findings marked, and what it would be with every better wording taken. */
function Marked({ draft, verdict }: { readonly draft: string; readonly verdict: Review }) {
  const marks = verdict.findings.map(({ start, end }) => [start, end] as const);
  const fixed = applyAllFixes(draft, { level: levelOf(verdict.findings), findings: verdict.findings });
  return (
    <div class="t-try__marked">
      <p>
        <SegmentedText segments={markSegments(draft, marks)} />
      </p>
      {fixed !== draft && (
        <p>
          <span class="t-muted t-small">{t('try.fixed')}</span> {fixed}
        </p>
      )}
    </div>
  );
}
