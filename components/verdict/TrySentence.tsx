import { useState } from 'preact/hooks';
import { t } from '../../lib/language/t';
import type { Review } from '../../lib/review/review';
import { Field } from '../form/Field';
import { useSettled } from '../phrases/use-settled';
import { SegmentedText } from '../text/SegmentedText';
import { markSegments } from '../text/segments';
import { Verdict } from './Verdict';
import './try-sentence.css';

interface TrySentenceProps {
  /** `buyer`: what the buyer had said before, empty for nothing. */
  readonly review: (draft: string, buyer: string) => Review;
  /** The whole draft said better; undefined where nothing better is known. Costs some fifty judgements. */
  readonly better: (draft: string, buyer: string) => string | undefined;
}

/** A sentence to try the rules on, with the reasons. What is written here stays in this box. */
export function TrySentence({ review, better }: TrySentenceProps) {
  const [draft, setDraft] = useState('');
  const [buyer, setBuyer] = useState('');
  const settled = useSettled(`${draft}\n${buyer}`);
  const verdict = draft.trim() === '' ? undefined : review(draft, buyer.trim());
  const isSettled = settled === `${draft}\n${buyer}`;
  return (
    <section class="t-try">
      <div class="t-try__fields">
        <Field label={t('try.label')} hint={t('try.hint')} rows={2} value={draft} onInput={setDraft} />
        <Field label={t('try.buyer')} rows={2} value={buyer} onInput={setBuyer} />
      </div>
      {verdict !== undefined && (
        <>
          {verdict.findings.length > 0 && <Marked draft={draft} verdict={verdict} />}
          {isSettled && verdict.findings.length > 0 && <Better text={better(draft, buyer.trim())} />}
          <Verdict explain review={verdict} />
        </>
      )}
    </section>
  );
}

/** The sentence with its findings marked. */
function Marked({ draft, verdict }: { readonly draft: string; readonly verdict: Review }) {
  const marks = verdict.findings.map(({ start, end }) => [start, end] as const);
  return (
    <p class="t-try__marked">
      <SegmentedText segments={markSegments(draft, marks)} />
    </p>
  );
}

function Better({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <p class="t-try__marked">
      <span class="t-muted t-small">{t('try.fixed')}</span> {text}
    </p>
  );
}
