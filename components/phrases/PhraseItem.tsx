import type { Suggestion } from '../../lib/suggest/suggestion';
import { t } from '../../lib/language/t';
import { Button } from '../form/Button';
import { markSegments } from '../text/segments';
import { SegmentedText } from '../text/SegmentedText';
import './phrase-item.css';

interface PhraseItemProps {
  readonly phrase: Suggestion['phrase'];
  /** Where a search matched. */
  readonly marks?: Suggestion['marks'] | undefined;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** One phrase in a narrow list: title, code, two lines of its body, edit and delete. */
export function PhraseItem({ phrase, marks, onEdit, onRemove }: PhraseItemProps) {
  return (
    <li class="t-phrase-item">
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
          <SegmentedText segments={markSegments(phrase.body, marks?.body ?? [])} />
        </p>
      </div>
      <Button icon="edit" look="quiet" label={t('phrase.editNamed', { title: phrase.title })} onPress={onEdit} />
      <Button icon="remove" look="quiet" label={t('phrase.removeNamed', { title: phrase.title })} onPress={onRemove} />
    </li>
  );
}
