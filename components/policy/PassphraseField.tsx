import { useId } from 'preact/hooks';
import '../form/field.css';

interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly error?: string | undefined;
  /** A passphrase that is chosen now, not one that is known. */
  readonly fresh?: boolean;
}

/** A text that is not to be read over the shoulder. */
export function PassphraseField({ label, value, onInput, error, fresh }: PassphraseFieldProps) {
  const id = useId();
  return (
    <div class="t-field">
      <label for={id} class="t-field__label">
        {label}
      </label>
      <input
        id={id}
        type="password"
        class="t-field__control"
        value={value}
        autocomplete={fresh === true ? 'new-password' : 'current-password'}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-said`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {error !== undefined && (
        <p id={`${id}-said`} class="t-field__error">
          {error}
        </p>
      )}
    </div>
  );
}
