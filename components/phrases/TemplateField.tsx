import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/language/t';
import type { Issue, Span } from '../../lib/text/template/template';
import { Button } from '../form/Button';
import '../form/field.css';
import { TemplateHelp } from './TemplateHelp';
import { TemplateIssues } from './TemplateIssues';
import './template-field.css';

interface TemplateFieldProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** What is wrong with the value as it was at the last pause. */
  readonly issues: readonly Issue[];
  /** That value. */
  readonly judged: string;
  /** Why it cannot be saved, once that was tried. */
  readonly error: string | undefined;
}

/** The text of a phrase, with what is wrong in it and the help that writes the syntax by itself. */
export function TemplateField({ value, onInput, issues, judged, error }: TemplateFieldProps) {
  const id = useId();
  const control = useRef<HTMLTextAreaElement>(null);
  const [helping, setHelping] = useState(false);
  const select = useSelection(control);
  // First of all when the form opens, and again where it could not be saved.
  useLayoutEffect(() => control.current?.focus(), [error]);
  const put = ({ start, end }: Span, text: string): void => {
    onInput(value.slice(0, start) + text + value.slice(end));
    select({ start: start + text.length, end: start + text.length });
  };
  // What was found belongs to a text that may have gone on since.
  const current = judged === value ? issues : [];
  const broken = error !== undefined || current.some(({ severity }) => severity === 'error');
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Esc closes the help before it leaves the form
    <div
      class="t-field"
      onKeyDown={(event) => {
        if (!helping || event.key !== 'Escape' || event.isComposing || event.keyCode === 229) return;
        event.preventDefault();
        event.stopPropagation();
        setHelping(false);
        control.current?.focus();
      }}
    >
      <div class="t-template-field__head">
        <label for={id} class="t-field__label">
          {t('phrase.body')}
        </label>
        <Button look="quiet" expands={`${id}-help`} expanded={helping} onPress={() => setHelping(!helping)}>
          {t('phrase.help')}
        </Button>
      </div>
      <textarea
        ref={control}
        id={id}
        class="t-field__control"
        rows={4}
        value={value}
        aria-required="true"
        aria-invalid={broken}
        aria-describedby={`${id}-error ${id}-issues`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p id={`${id}-error`} class={error === undefined ? 't-field__hint' : 't-field__error'}>
        {error ?? t('phrase.bodyHint')}
      </p>
      <TemplateIssues
        id={`${id}-issues`}
        body={value}
        issues={current}
        onShow={select}
        onTake={(issue, suggestion) => put(issue, suggestion)}
      />
      {helping && (
        <TemplateHelp
          id={`${id}-help`}
          onInsert={(text) => {
            const { selectionStart, selectionEnd } = control.current ?? {
              selectionStart: value.length,
              selectionEnd: value.length,
            };
            put({ start: selectionStart, end: selectionEnd }, text);
          }}
        />
      )}
    </div>
  );
}

/** Selects a span once the text that it belongs to is drawn, and gives the keyboard back to the text. */
function useSelection(control: { readonly current: HTMLTextAreaElement | null }): (span: Span) => void {
  const [wanted, setWanted] = useState<Span | undefined>(undefined);
  useLayoutEffect(() => {
    if (wanted === undefined) return;
    control.current?.focus();
    control.current?.setSelectionRange(wanted.start, wanted.end);
  }, [wanted, control]);
  return ({ start, end }) => setWanted({ start, end });
}
