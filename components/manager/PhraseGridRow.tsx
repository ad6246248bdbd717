/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a row that stands by itself, wherever the list is scrolled, cannot be a table's */
import { validityOf } from '../../lib/bank/validity';
import type { Phrase } from '../../lib/chat/phrase';
import { t } from '../../lib/language/t';
import type { Suggestion } from '../../lib/suggest/suggestion';
import type { Facts } from '../../lib/text/template/render';
import { BodyPreview } from '../phrases/BodyPreview';
import { markSegments } from '../text/segments';
import { SegmentedText } from '../text/SegmentedText';
import { PHRASES_DRAGGED } from './dragged';

interface PhraseGridRowProps {
  readonly id: string;
  /** From 0. */
  readonly place: number;
  /** CSS pixels from the top of the list. */
  readonly top: number;
  readonly phrase: Phrase;
  readonly marks: Suggestion['marks'];
  /** Why it stands here. */
  readonly note: string | undefined;
  /** Local day, `2026-03-08`. */
  readonly day: string;
  readonly facts: Facts;
  readonly chosen: boolean;
  readonly active: boolean;
  readonly onPress: (press: MouseEvent) => void;
  /** The box in front was pressed. */
  readonly onTick: (press: MouseEvent) => void;
  readonly onDrag: () => void;
  readonly onEdit: () => void;
}

/** One phrase: its title and code, what a buyer would read, its group, and why it stands here. */
export function PhraseGridRow(props: PhraseGridRowProps) {
  const { id, place, top, phrase, marks, note, day, facts, chosen, active } = props;
  const validity = validityOf(phrase, day);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the grid hears the keys for its active row
    <div
      id={id}
      role="row"
      aria-rowindex={place + 1}
      aria-selected={chosen}
      class={`t-grid__row ${active ? 't-grid__row--active' : ''} ${validity === 'over' ? 't-grid__row--over' : ''}`}
      style={{ transform: `translateY(${String(top)}px)` }}
      draggable
      onClick={(press) => {
        const onTick = press.target instanceof Element && press.target.closest('.t-grid__tick') !== null;
        if (onTick) props.onTick(press);
        else props.onPress(press);
      }}
      onDblClick={props.onEdit}
      onDragStart={(event) => {
        props.onDrag();
        event.dataTransfer?.setData(PHRASES_DRAGGED, '');
      }}
    >
      <span role="gridcell" class="t-grid__tick" aria-label={t(chosen ? 'manager.chosen' : 'manager.notChosen')}>
        <span class="t-grid__box" aria-hidden="true" />
      </span>
      <span role="gridcell" class="t-grid__text">
        <span class="t-grid__title">
          <SegmentedText segments={markSegments(phrase.title, marks.title)} />
          {phrase.code !== '' && (
            <kbd>
              <SegmentedText segments={markSegments(phrase.code, marks.code)} />
            </kbd>
          )}
          {phrase.owner === 'mine' && <span class="t-grid__chip">{t('owner.mine.long')}</span>}
          {validity !== 'always' && validity !== 'now' && (
            <span class={`t-grid__chip t-grid__chip--${validity}`}>{t(`manager.validity.${validity}`)}</span>
          )}
        </span>
        <span class="t-grid__body">
          <BodyPreview body={phrase.body} marks={marks.body} facts={facts} />
        </span>
      </span>
      <span role="gridcell" class="t-grid__beside">
        <span class="t-grid__group">{phrase.group.replaceAll('/', ' / ')}</span>
        {note !== undefined && <span class="t-grid__note">{note}</span>}
      </span>
    </div>
  );
}
