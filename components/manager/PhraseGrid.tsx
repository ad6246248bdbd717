import { useEffect, useId, useRef } from 'preact/hooks';
import { marksIn } from '../../lib/bank/find-in-list';
import type { Selection } from '../../lib/bank/selection';
import { chooseAll, chooseOnly, extendTo, goTo, NONE_CHOSEN, toggle } from '../../lib/bank/selection';
import type { Phrase } from '../../lib/chat/phrase';
import { t } from '../../lib/language/t';
import type { Suggestion } from '../../lib/suggest/suggestion';
import type { Facts } from '../../lib/text/template/render';
import { PhraseGridRow } from './PhraseGridRow';
import './phrase-grid.css';
import { useVirtualRows } from './use-virtual-rows';

/** CSS pixels, as in phrase-grid.css: a title and a line of the body. */
const ROW_HEIGHT = 56;

interface PhraseGridProps {
  readonly phrases: readonly Phrase[];
  /** Where a search matched, by phrase id; of the others where they hold what was typed. */
  readonly marks: ReadonlyMap<string, Suggestion['marks']>;
  readonly typed: string;
  /** Why a phrase stands here. */
  readonly noteOf: (phrase: Phrase) => string | undefined;
  /** Differs for each list: another one begins at its top. */
  readonly listKey: string;
  /** Local day, `2026-03-08`. */
  readonly day: string;
  readonly facts: Facts;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly onEdit: (phrase: Phrase) => void;
  readonly onRemove: () => void;
}

/**
 * Phrases one below the other, however many. ↑↓ PageUp PageDown Home End go, with Shift they choose on the way; Space
 * chooses one more, Ctrl+A all, Enter edits, Delete deletes. Dragged, rows carry what is chosen.
 */
export function PhraseGrid(props: PhraseGridProps) {
  const { phrases, marks, typed, noteOf, listKey, day, facts, selection, onSelect, onEdit } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const { rows, height, reveal } = useVirtualRows(phrases.length, ROW_HEIGHT, scroller);
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [listKey]);
  const act = (place: number, shift: boolean): void => {
    onSelect(shift ? extendTo(selection, phrases, place) : goTo(selection, place));
    reveal(place);
  };
  const active = phrases[selection.active];
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the grid has the focus, and names its active row
    <div
      ref={scroller}
      class="t-grid"
      role="grid"
      tabIndex={0}
      aria-label={t('manager.list')}
      aria-rowcount={phrases.length}
      aria-multiselectable
      aria-activedescendant={active === undefined ? undefined : `${id}${selection.active}`}
      onKeyDown={(event) => onGridKey(event, props, act)}
    >
      <div class="t-grid__all" style={{ height: `${String(height)}px` }}>
        {rows.map(({ index, start }) => {
          const phrase = phrases[index];
          if (phrase === undefined) return null;
          return (
            <PhraseGridRow
              key={phrase.id}
              id={`${id}${index}`}
              place={index}
              top={start}
              phrase={phrase}
              marks={marks.get(phrase.id) ?? marksIn(phrase, typed)}
              note={noteOf(phrase)}
              day={day}
              facts={facts}
              chosen={selection.ids.has(phrase.id)}
              active={index === selection.active}
              onPress={(press) => {
                if (press.shiftKey) onSelect(extendTo(selection, phrases, index));
                else if (press.ctrlKey || press.metaKey) onSelect(toggle(selection, phrases, index));
                else onSelect(chooseOnly(phrases, index));
              }}
              onTick={(press) =>
                onSelect(press.shiftKey ? extendTo(selection, phrases, index) : toggle(selection, phrases, index))
              }
              onDrag={() => {
                if (!selection.ids.has(phrase.id)) onSelect(chooseOnly(phrases, index));
              }}
              onEdit={() => onEdit(phrase)}
            />
          );
        })}
      </div>
    </div>
  );
}

/** Does what a key of the grid asks; other keys go on. */
function onGridKey(
  event: KeyboardEvent,
  { phrases, selection, onSelect, onEdit, onRemove }: PhraseGridProps,
  act: (place: number, shift: boolean) => void,
): void {
  if (event.isComposing || event.altKey) return;
  const last = phrases.length - 1;
  const { active } = selection;
  const page = 10;
  const goals: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(last, active + 1),
    ArrowUp: Math.max(0, active - 1),
    PageDown: Math.min(last, active + page),
    PageUp: Math.max(0, active - page),
    Home: 0,
    End: last,
  };
  const goal = goals[event.key];
  const phrase = phrases[active];
  if (goal !== undefined && last >= 0) act(goal, event.shiftKey);
  else if (event.key === ' ' && phrase !== undefined) onSelect(toggle(selection, phrases, active));
  else if (event.key === 'Enter' && phrase !== undefined) onEdit(phrase);
  else if (event.key === 'Delete') onRemove();
  else if (event.key === 'Escape' && selection.ids.size > 0) onSelect({ ...NONE_CHOSEN, active, anchor: active });
  else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) onSelect(chooseAll(selection, phrases));
  else return;
  event.preventDefault();
}
