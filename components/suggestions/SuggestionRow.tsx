import { useEffect, useRef } from 'preact/hooks';
import type { Suggestion } from '../../lib/suggest/suggestion';
import type { Piece } from '../../lib/text/template/render';
import { t } from '../../lib/language/t';
import { filledSegments } from '../text/segments';
import { SegmentedText } from '../text/SegmentedText';
import { reasonText } from './reason-text';
import './suggestion-row.css';

/** What a row will insert: one message of a phrase, `part` from 0. */
export interface Filled {
  readonly pieces: readonly Piece[];
  readonly part: number;
  readonly parts: number;
}

export interface SuggestionRowProps {
  readonly id: string;
  readonly suggestion: Suggestion;
  readonly filled: Filled;
  /** The key that inserts it, as `Alt+1`; absent beyond the fifth. */
  readonly hotkey?: string | undefined;
  readonly active: boolean;
  readonly onPick: () => void;
  readonly onPickAndSend: (() => void) | undefined;
}

/** Milliseconds in which a second click makes a double click; waited for only where a double click means something else. */
const DOUBLE_CLICK = 250;

/** What will be inserted, its key, where it comes from, why it is here; nothing else. */
export function SuggestionRow(props: SuggestionRowProps) {
  const { id, suggestion, filled, hotkey, active, onPick, onPickAndSend } = props;
  const { phrase, marks, reasons } = suggestion;
  const waitingRef = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  // A row that goes (another buyer, another list) takes its click with it.
  useEffect(() => () => clearTimeout(waitingRef.current), []);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- its list has the focus and the keys (aria-activedescendant)
    <div
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <option> cannot hold two lines and a mark
      role="option"
      class="t-row"
      aria-selected={active}
      aria-keyshortcuts={hotkey}
      // A press would take the focus from the composer, and its caret with it.
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => {
        // The second click of a double click has nothing more to insert.
        if (event.detail > 1) return;
        if (onPickAndSend === undefined) onPick();
        else waitingRef.current = setTimeout(onPick, DOUBLE_CLICK);
      }}
      onDblClick={() => {
        clearTimeout(waitingRef.current);
        onPickAndSend?.();
      }}
    >
      <p class="t-row__body">
        <SegmentedText segments={filledSegments(filled.pieces, phrase.body, marks.body)} />
      </p>
      <p class="t-row__meta">
        {hotkey !== undefined && <kbd>{hotkey}</kbd>}
        <span class={`t-row__owner t-row__owner--${phrase.owner}`} title={t(`owner.${phrase.owner}.long`)}>
          {t(`owner.${phrase.owner}.short`)}
        </span>
        {filled.parts > 1 && (
          <span class="t-row__part" title={t('panel.part', { part: filled.part + 1, parts: filled.parts })}>
            {filled.part + 1}/{filled.parts}
          </span>
        )}
        <span class="t-row__why">{reasons.map(reasonText).join(' · ')}</span>
      </p>
    </div>
  );
}
