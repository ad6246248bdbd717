import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Phrase } from '../../lib/chat/phrase';
import { t } from '../../lib/language/t';
import type { Review } from '../../lib/review/review';
import { reviewTemplate } from '../../lib/review/review-template';
import type { ShopFacts } from '../../lib/text/template/computed';
import { parseTemplate } from '../../lib/text/template/parse';
import type { Template } from '../../lib/text/template/template';
import { Button } from '../form/Button';
import { Field } from '../form/Field';
import { Verdict } from '../verdict/Verdict';
import { IntentPicker } from './IntentPicker';
import type { Conflict } from './PhraseConflict';
import { PhraseConflict } from './PhraseConflict';
import { SampleList } from './SampleList';
import { TemplateField } from './TemplateField';
import { TemplatePreview } from './TemplatePreview';
import './phrase-form.css';
import type { PhraseMatter } from './phrase-matter';
import { matterOf, withMatter } from './phrase-matter';
import type { PhraseText } from './phrase-text';
import { completePhrase, textOf } from './phrase-text';
import { judgedFacts } from './sample-facts';
import { useSettled } from './use-settled';

interface PhraseFormProps {
  /** What is edited; a new phrase comes with empty texts. */
  readonly phrase: Phrase;
  readonly isNew: boolean;
  /** The verdict on a text, as the guard would give it. */
  readonly review: (text: string) => Review;
  /** What the shop says of itself, for the preview. */
  readonly shop: ShopFacts;
  /** Milliseconds since the epoch, for the dates of the preview. */
  readonly now: number;
  /** The title of another phrase with this code, if any. */
  readonly findCode: (code: string) => string | undefined;
  /** More about this phrase that is set at once and not saved with it: its key. */
  readonly beside?: ComponentChildren;
  /** It was changed or deleted elsewhere since the form was opened, and so not saved. */
  readonly conflict?: Conflict | undefined;
  /** @param over whatever was changed elsewhere. */
  readonly onSave: (phrase: Phrase, over: boolean) => void;
  readonly onCancel: () => void;
}

/**
 * Adds or edits one phrase. Esc leaves, Ctrl+Enter saves; at each pause it shows what is wrong in the syntax, what buyers
 * would read, and what the guard would say to any of it.
 */
export function PhraseForm(props: PhraseFormProps) {
  const { phrase, isNew, review, shop, now, findCode, beside, conflict, onSave, onCancel } = props;
  const [text, setText] = useState<PhraseText>(textOf(phrase));
  const [matter, setMatter] = useState<PhraseMatter>(matterOf(phrase));
  const [tried, setTried] = useState<string | undefined>(undefined);
  const settled = useSettled(text.body);
  const template = useMemo(() => parseTemplate(settled), [settled]);
  const verdict = useMemo(
    () => reviewTemplate(settled, judgedFacts(shop, now), review),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `review` is made anew at each drawing and judges alike
    [settled, shop, now],
  );
  const set = (field: keyof PhraseText) => (value: string) => setText((before) => ({ ...before, [field]: value }));
  const other = findCode(text.code.trim());
  const save = (over = false): void => {
    setTried(text.body);
    if (refusalOf(text.body) === undefined && !isBackwards(text))
      onSave(completePhrase(withMatter(phrase, matter), text), over);
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
      <TemplateField
        value={text.body}
        judged={settled}
        issues={template.issues}
        error={tried === text.body ? refusalOf(text.body) : undefined}
        onInput={set('body')}
      />
      <div class="t-phrase-form__check">
        {settled.trim() !== '' && (
          <>
            {isTemplate(template) && <TemplatePreview template={template} shop={shop} now={now} />}
            {!isBroken(template) && <Verdict review={verdict} />}
          </>
        )}
      </div>
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
      <div class="t-phrase-form__pair">
        <Field
          date
          label={t('phrase.validFrom')}
          hint={t('phrase.validHint')}
          value={text.validFrom}
          onInput={set('validFrom')}
        />
        <Field
          date
          label={t('phrase.validUntil')}
          error={isBackwards(text) ? t('phrase.validBackwards') : undefined}
          value={text.validUntil}
          onInput={set('validUntil')}
        />
      </div>
      <SampleList samples={matter.samples} onChange={(samples) => setMatter({ ...matter, samples })} />
      <IntentPicker intents={matter.intents} onChange={(intents) => setMatter({ ...matter, intents })} />
      {beside}
      {conflict !== undefined && <PhraseConflict {...conflict} onKeep={() => save(true)} />}
      <div class="t-phrase-form__end">
        <Button onPress={onCancel}>{t('action.cancel')}</Button>
        <Button look="main" submits onPress={() => save()}>
          {t('action.save')}
        </Button>
      </div>
    </form>
  );
}

/** Why a body cannot be saved. */
function refusalOf(body: string): string | undefined {
  if (body.trim() === '') return t('phrase.bodyMissing');
  const n = parseTemplate(body).issues.filter(({ severity }) => severity === 'error').length;
  return n === 0 ? undefined : t('phrase.bodyBroken', { n });
}

/** The last day comes before the first one. */
function isBackwards({ validFrom, validUntil }: PhraseText): boolean {
  return validFrom !== '' && validUntil !== '' && validUntil < validFrom;
}

/** What cannot be saved is not said to be fit to send. */
function isBroken({ issues }: Template): boolean {
  return issues.some(({ severity }) => severity === 'error');
}

/** A plain text is its own preview. */
function isTemplate({ parts }: Template): boolean {
  return parts.length > 1 || parts.some((part) => part.some(({ kind }) => kind !== 'text'));
}
