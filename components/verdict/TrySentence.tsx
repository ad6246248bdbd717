import { useState } from 'preact/hooks';
import { t } from '../../lib/language/t';
import type { Review } from '../../lib/review/review';
import { Field } from '../form/Field';
import { Select } from '../form/Select';
import { useSettled } from '../phrases/use-settled';
import { SegmentedText } from '../text/SegmentedText';
import { markSegments } from '../text/segments';
import { Verdict } from './Verdict';
import './try-sentence.css';

interface TrySentenceProps {
  readonly review: (draft: string, scene: TriedScene) => Review;
  /** The whole draft said better; undefined where nothing better is known. Costs some fifty judgements. */
  readonly better: (draft: string, scene: TriedScene) => string | undefined;
  /** Sites with words of their own: the agent may choose one. None: no choice is shown. */
  readonly sites: readonly (readonly [id: string, name: string])[];
}

/** Where a tried sentence would be said. */
export interface TriedScene {
  /** What the buyer had said before, empty for nothing. */
  readonly buyer: string;
  /** The id of a site; empty for none in particular. */
  readonly site: string;
}

/** A sentence to try the rules on, with the reasons. What is written here stays in this box. */
export function TrySentence({ review, better, sites }: TrySentenceProps) {
  const [draft, setDraft] = useState('');
  const [buyer, setBuyer] = useState('');
  const [site, setSite] = useState('');
  const scene = { buyer: buyer.trim(), site };
  const settled = useSettled(`${draft}\n${buyer}`);
  const verdict = draft.trim() === '' ? undefined : review(draft, scene);
  const isSettled = settled === `${draft}\n${buyer}`;
  return (
    <section class="t-try">
      <div class="t-try__fields">
        <Field label={t('try.label')} hint={t('try.hint')} rows={2} value={draft} onInput={setDraft} />
        <Field label={t('try.buyer')} rows={2} value={buyer} onInput={setBuyer} />
      </div>
      {sites.length > 0 && (
        <Select label={t('try.site')} value={site} choices={[['', t('try.anySite')], ...sites]} onChange={setSite} />
      )}
      {verdict !== undefined && (
        <>
          {verdict.findings.length > 0 && <Marked draft={draft} verdict={verdict} />}
          {isSettled && verdict.findings.length > 0 && <Better text={better(draft, scene)} />}
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
