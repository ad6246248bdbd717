import { Icon } from '../icon/Icon';
import './search-field.css';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** A search over a list below it; the label is the placeholder too. */
export function SearchField({ label, value, onInput }: SearchFieldProps) {
  return (
    <div class="t-search">
      <Icon name="search" />
      <input
        type="search"
        class="t-search__input"
        aria-label={label}
        placeholder={label}
        value={value}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
