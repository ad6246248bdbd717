import { useId } from 'preact/hooks';
import { t } from '../../lib/language/t';
import '../form/field.css';

interface GroupFieldProps {
  /** Paths that are offered. */
  readonly groups: readonly string[];
  readonly value: string;
  readonly onInput: (path: string) => void;
}

/** A path of groups: one that is there, by typing a part of it, or a new one. */
export function GroupField({ groups, value, onInput }: GroupFieldProps) {
  const id = useId();
  return (
    <div class="t-field">
      <label for={id} class="t-field__label">
        {t('phrase.group')}
      </label>
      <input
        id={id}
        class="t-field__control"
        type="text"
        list={`${id}-groups`}
        value={value}
        aria-describedby={`${id}-said`}
        ref={focusOnce}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <datalist id={`${id}-groups`}>
        {groups.map((group) => (
          <option key={group}>{group}</option>
        ))}
      </datalist>
      <p id={`${id}-said`} class="t-field__hint">
        {t('manager.groupHint')}
      </p>
    </div>
  );
}

/** A stable reference: called when the control appears, and not again at each key. */
function focusOnce(element: HTMLElement | null): void {
  element?.focus();
}
