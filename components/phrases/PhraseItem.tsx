import type { Suggestion } from '../../lib/suggest/suggestion';
import { t } from '../../lib/language/t';
import type { Facts } from '../../lib/text/template/render';
import { Button } from '../form/Button';
import { markSegments } from '../text/segments';
import { SegmentedText } from '../text/SegmentedText';
import { BodyPreview } from './BodyPreview';
import './phrase-item.css';

interface PhraseItemProps {
  readonly phrase: Suggestion['phrase'];
  /** Where a search matched. */
  readonly marks?: Suggestion['marks'] | undefined;
  /** What its preview is filled with. */
  readonly facts: Facts;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  /** Absent where the list has no order of its own. */
  readonly ordering?: PhraseOrdering | undefined;
}

/** What changes the order of a list. */
interface PhraseOrdering {
  readonly onPin: (pinned: boolean) => void;
  /** One row up (-1) or down (1). */
  readonly onStep: (by: -1 | 1) => void;
  readonly onDrag: () => void;
  /** What is dragged was dropped here. */
  readonly onDrop: () => void;
}

/** One phrase in a narrow list: title, code, two lines of its body, pin, edit and delete. Alt+↑↓ in it moves it. */
export function PhraseItem({ phrase, marks, facts, onEdit, onRemove, ordering }: PhraseItemProps) {
  const pinned = phrase.pinned === true;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of the buttons inside
    <li
      class={`t-phrase-item ${pinned ? 't-phrase-item--pinned' : ''}`}
      draggable={ordering !== undefined}
      onDragStart={() => ordering?.onDrag()}
      onDragOver={(event) => {
        if (ordering !== undefined) event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        ordering?.onDrop();
      }}
      onKeyDown={(event) => {
        const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
        if (!event.altKey || by === undefined || ordering === undefined) return;
        event.preventDefault();
        ordering.onStep(by < 0 ? -1 : 1);
      }}
    >
      <div class="t-phrase-item__text">
        <p class="t-phrase-item__title">
          <SegmentedText segments={markSegments(phrase.title, marks?.title ?? [])} />
          {phrase.code !== '' && (
            <kbd>
              <SegmentedText segments={markSegments(phrase.code, marks?.code ?? [])} />
            </kbd>
          )}
        </p>
        <p class="t-phrase-item__body">
          <BodyPreview body={phrase.body} marks={marks?.body ?? []} facts={facts} />
        </p>
      </div>
      {ordering !== undefined && (
        <Button
          icon="pin"
          look="quiet"
          pressed={pinned}
          label={t(pinned ? 'popup.unpinNamed' : 'popup.pinNamed', { title: phrase.title })}
          onPress={() => ordering.onPin(!pinned)}
        />
      )}
      <Button icon="edit" look="quiet" label={t('phrase.editNamed', { title: phrase.title })} onPress={onEdit} />
      <Button icon="remove" look="quiet" label={t('phrase.removeNamed', { title: phrase.title })} onPress={onRemove} />
    </li>
  );
}
