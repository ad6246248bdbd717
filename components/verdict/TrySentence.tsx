import { useState } from 'preact/hooks';
import { t } from '../../lib/language/t';
import type { Review } from '../../lib/review/review';
import { Field } from '../form/Field';
import { Verdict } from './Verdict';
import './try-sentence.css';

/** A sentence to try the rules on, with the reasons. What is written here stays in this box. */
export function TrySentence({ review }: { readonly review: (draft: string) => Review }) {
  const [draft, setDraft] = useState('');
  return (
    <section class="t-try">
      <Field label={t('try.label')} hint={t('try.hint')} rows={2} value={draft} onInput={setDraft} />
      {draft.trim() !== '' && <Verdict explain review={review(draft)} />}
    </section>
  );
}
