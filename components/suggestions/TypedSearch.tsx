import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/language/t';
import { Icon } from '../icon/Icon';
import '../form/search-field.css';
import './typed-search.css';
import { rowId } from './SuggestionListbox';

interface TypedSearchProps {
  readonly listId: string;
  readonly typed: string;
  /** Place of the row that Enter takes; -1: none. */
  readonly active: number;
  /** Grows each time the search is asked for: the focus comes (back) here. */
  readonly asked: number;
  readonly onInput: (typed: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The field of the typed search; the focus stays here while the rows below are walked. */
export function TypedSearch({ listId, typed, active, asked, onInput, onKeyDown }: TypedSearchProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, [asked]);
  return (
    <div class="t-search t-typed-search">
      <Icon name="search" />
      <input
        ref={input}
        type="text"
        role="combobox"
        class="t-search__input"
        aria-label={t('panel.search.label')}
        aria-expanded={active >= 0}
        aria-autocomplete="list"
        aria-controls={active < 0 ? undefined : listId}
        aria-activedescendant={active < 0 ? undefined : rowId(listId, active)}
        placeholder={t('panel.search.placeholder')}
        value={typed}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <kbd>Esc</kbd>
    </div>
  );
}
