import { useEffect, useRef } from 'preact/hooks';
import type { Phrase } from '../../lib/chat/phrase';
import type { Suggestion } from '../../lib/suggest/suggestion';
import type { Filled } from './SuggestionRow';
import { SuggestionRow } from './SuggestionRow';
import './suggestion-listbox.css';

interface SuggestionListboxProps {
  readonly id: string;
  readonly label: string;
  readonly suggestions: readonly Suggestion[];
  /** What a phrase will insert. */
  readonly fill: (phrase: Phrase) => Filled;
  /** Insert keys, first row first. */
  readonly hotkeys: readonly string[];
  /** Place of the row that Enter takes, from 0; -1: none. */
  readonly active: number;
  readonly onPick: (place: number) => void;
  readonly onPickAndSend: ((place: number) => void) | undefined;
  /** Keys pressed on the list itself; absent where another element (the search) holds the focus for it. */
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** The suggested phrases as a list with one active row; keys and presses pick. */
export function SuggestionListbox(props: SuggestionListboxProps) {
  const { id, label, suggestions, fill, hotkeys, active, onPick, onPickAndSend, onKeyDown } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The row is missing only where the list has just grown shorter.
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div
      ref={list}
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the rows of a <select> cannot hold two lines and a mark
      role="listbox"
      class="t-listbox"
      aria-label={label}
      tabIndex={onKeyDown === undefined ? -1 : 0}
      aria-activedescendant={onKeyDown === undefined || active < 0 ? undefined : rowId(id, active)}
      onKeyDown={onKeyDown}
    >
      {suggestions.map((suggestion, place) => (
        <SuggestionRow
          key={suggestion.phrase.id}
          id={rowId(id, place)}
          suggestion={suggestion}
          filled={fill(suggestion.phrase)}
          hotkey={hotkeys[place]}
          active={place === active}
          onPick={() => onPick(place)}
          onPickAndSend={onPickAndSend === undefined ? undefined : () => onPickAndSend(place)}
        />
      ))}
    </div>
  );
}

/** Id of a row's element, for `aria-activedescendant`. */
export function rowId(listId: string, place: number): string {
  return `${listId}-${place}`;
}
