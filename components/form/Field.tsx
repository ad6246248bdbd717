import { useId } from 'preact/hooks';
import './field.css';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string;
  readonly error?: string | undefined;
  /** More than one line. */
  readonly rows?: number;
  /** Hours and minutes, `HH:MM`, empty while incomplete. */
  readonly time?: boolean;
  /** A local day, `2026-03-08`, empty while incomplete. */
  readonly date?: boolean;
  readonly required?: boolean;
  readonly focusFirst?: boolean;
}

/** One labelled text, with what is wrong with it said beside it. */
export function Field({ label, value, onInput, hint, error, rows, time, date, required, focusFirst }: FieldProps) {
  const id = useId();
  const said = error ?? hint;
  const control = {
    id,
    class: 't-field__control',
    value,
    'aria-describedby': said === undefined ? undefined : `${id}-said`,
    'aria-invalid': error !== undefined,
    'aria-required': required === true,
    ref: focusFirst === true ? focusOnce : null,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => onInput(event.currentTarget.value),
  };
  return (
    <div class="t-field">
      <label for={id} class="t-field__label">
        {label}
      </label>
      {rows !== undefined && <textarea rows={rows} {...control} />}
      {rows === undefined && <Line kind={kindOf(time, date)} control={control} />}
      {said !== undefined && (
        <p id={`${id}-said`} class={error === undefined ? 't-field__hint' : 't-field__error'}>
          {said}
        </p>
      )}
    </div>
  );
}

type Kind = 'time' | 'date' | 'text';

/** Written out, since the types tell the kinds of input apart. */
function Line({ kind, control }: { readonly kind: Kind; readonly control: object }) {
  if (kind === 'time') return <input type="time" {...control} />;
  return kind === 'date' ? <input type="date" {...control} /> : <input type="text" {...control} />;
}

function kindOf(time: boolean | undefined, date: boolean | undefined): Kind {
  if (time === true) return 'time';
  return date === true ? 'date' : 'text';
}

/** A stable reference: Preact calls it when the control appears, and not again at each key. */
function focusOnce(element: HTMLElement | null): void {
  element?.focus();
}
