import type { Suggestion } from '../../lib/suggest/suggestion';
import { t } from '../../lib/language/t';
import type { Facts } from '../../lib/text/template/render';
import { Button } from '../form/Button';
import { markSegments } from '../text/segments';
import { SegmentedText } from '../text/SegmentedText';
import { BodyPreview } from './BodyPreview';
import './phrase-table.css';

/** A phrase with what a search matched in it. */
export type FoundPhrase = Pick<Suggestion, 'phrase'> & Partial<Pick<Suggestion, 'marks'>>;

interface PhraseTableProps {
  readonly rows: readonly FoundPhrase[];
  /** What the previews are filled with. */
  readonly facts: Facts;
  readonly onEdit: (row: FoundPhrase) => void;
  readonly onRemove: (row: FoundPhrase) => void;
}

/** One page of the bank. */
export function PhraseTable({ rows, facts, onEdit, onRemove }: PhraseTableProps) {
  return (
    <table class="t-table">
      <thead>
        <tr>
          <th scope="col">{t('phrase.phrase')}</th>
          <th scope="col">{t('phrase.group')}</th>
          <th scope="col">{t('phrase.code')}</th>
          <th scope="col">{t('phrase.owner')}</th>
          <th scope="col">
            <span class="t-heard">{t('phrase.deeds')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <PhraseLine
            key={row.phrase.id}
            row={row}
            facts={facts}
            onEdit={() => onEdit(row)}
            onRemove={() => onRemove(row)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface PhraseLineProps {
  readonly row: FoundPhrase;
  readonly facts: Facts;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function PhraseLine({ row: { phrase, marks }, facts, onEdit, onRemove }: PhraseLineProps) {
  return (
    <tr>
      <td>
        <p class="t-table__title">
          <SegmentedText segments={markSegments(phrase.title, marks?.title ?? [])} />
        </p>
        <p class="t-table__body">
          <BodyPreview body={phrase.body} marks={marks?.body ?? []} facts={facts} />
        </p>
      </td>
      <td class="t-muted">{phrase.group.replaceAll('/', ' / ')}</td>
      <td>
        <SegmentedText segments={markSegments(phrase.code, marks?.code ?? [])} />
      </td>
      <td>{t(`owner.${phrase.owner}.long`)}</td>
      <td class="t-table__deeds">
        <Button icon="edit" look="quiet" label={t('phrase.editNamed', { title: phrase.title })} onPress={onEdit} />
        <Button
          icon="remove"
          look="quiet"
          label={t('phrase.removeNamed', { title: phrase.title })}
          onPress={onRemove}
        />
      </td>
    </tr>
  );
}
