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
}

/** One phrase in a narrow list: title, code, two lines of its body, edit and delete. */
export function PhraseItem({ phrase, marks, facts, onEdit, onRemove }: PhraseItemProps) {
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
          <BodyPreview body={phrase.body} marks={marks?.body ?? []} facts={facts} />
        </p>
      </div>
      <Button icon="edit" look="quiet" label={t('phrase.editNamed', { title: phrase.title })} onPress={onEdit} />
      <Button icon="remove" look="quiet" label={t('phrase.removeNamed', { title: phrase.title })} onPress={onRemove} />
    </li>
  );
}
