import { useState } from 'preact/hooks';
import type { Phrase } from '../../lib/chat/phrase';
import { t } from '../../lib/language/t';
import type { Review } from '../../lib/review/review';
import { Button } from '../form/Button';
import { Field } from '../form/Field';
import { Verdict } from '../verdict/Verdict';
import { IntentPicker } from './IntentPicker';
import { SampleList } from './SampleList';
import './phrase-form.css';
import type { PhraseMatter } from './phrase-matter';
import { matterOf, withMatter } from './phrase-matter';
import type { PhraseText } from './phrase-text';
import { completePhrase, textOf } from './phrase-text';

interface PhraseFormProps {
  /** What is edited; a new phrase comes with empty texts. */
  readonly phrase: Phrase;
  readonly isNew: boolean;
  /** The verdict on a body, as the guard would give it. */
  readonly review: (body: string) => Review;
  /** The title of another phrase with this code, if any. */
  readonly findCode: (code: string) => string | undefined;
  readonly onSave: (phrase: Phrase) => void;
  readonly onCancel: () => void;
}

/** Adds or edits one phrase. Esc leaves, Ctrl+Enter saves; what the guard would say is shown while writing. */
export function PhraseForm({ phrase, isNew, review, findCode, onSave, onCancel }: PhraseFormProps) {
  const [text, setText] = useState<PhraseText>(textOf(phrase));
  const [matter, setMatter] = useState<PhraseMatter>(matterOf(phrase));
  const [tried, setTried] = useState(false);
  const set = (field: keyof PhraseText) => (value: string) => setText((before) => ({ ...before, [field]: value }));
  const other = findCode(text.code.trim());
  const missing = text.body.trim() === '';
  const save = (): void => {
    setTried(true);
    if (!missing) onSave(completePhrase(withMatter(phrase, matter), text));
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of the whole form
    <form
      class="t-phrase-form"
      aria-label={isNew ? t('phrase.add') : t('phrase.edit')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.isComposing || event.keyCode === 229) return;
        if (event.key === 'Escape') onCancel();
        else if (event.key === 'Enter' && event.ctrlKey) save();
        else return;
        event.preventDefault();
      }}
    >
      <Field
        label={t('phrase.body')}
        hint={t('phrase.bodyHint')}
        rows={4}
        required
        focusFirst
        value={text.body}
        error={tried && missing ? t('phrase.bodyMissing') : undefined}
        onInput={set('body')}
      />
      {!missing && <Verdict review={review(text.body)} />}
      <Field label={t('phrase.title')} hint={t('phrase.titleHint')} value={text.title} onInput={set('title')} />
      <div class="t-phrase-form__pair">
        <Field
          label={t('phrase.code')}
          hint={other === undefined ? t('phrase.codeHint') : t('phrase.codeTaken', { title: other })}
          value={text.code}
          onInput={set('code')}
        />
        <Field label={t('phrase.group')} hint={t('phrase.groupHint')} value={text.group} onInput={set('group')} />
      </div>
      <Field
        label={t('phrase.keywords')}
        hint={t('phrase.keywordsHint')}
        value={text.keywords}
        onInput={set('keywords')}
      />
      <SampleList samples={matter.samples} onChange={(samples) => setMatter({ ...matter, samples })} />
      <IntentPicker intents={matter.intents} onChange={(intents) => setMatter({ ...matter, intents })} />
      <div class="t-phrase-form__end">
        <Button onPress={onCancel}>{t('action.cancel')}</Button>
        <Button look="main" submits onPress={save}>
          {t('action.save')}
        </Button>
      </div>
    </form>
  );
}
