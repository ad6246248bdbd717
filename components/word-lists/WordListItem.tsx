import type { WordList } from '../../lib/chat/policy';
import { t } from '../../lib/language/t';
import { Button } from '../form/Button';
import { Switch } from '../form/Switch';
import { Severity } from '../text/Severity';
import './word-list-item.css';

/** Words of a list shown in its row. */
const MOST_SHOWN = 8;

interface WordListItemProps {
  readonly list: WordList;
  readonly onSwitch: (on: boolean) => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** One list in its row: what it is called, what it does, what is in it. */
export function WordListItem({ list, onSwitch, onEdit, onRemove }: WordListItemProps) {
  const { name, severity, entries, on } = list;
  const shown = entries.slice(0, MOST_SHOWN).join('、');
  return (
    <li class={`t-word-list ${on ? '' : 't-word-list--off'}`}>
      <div class="t-word-list__text">
        <h3>
          {name} <Severity level={severity} />{' '}
          <span class="t-muted t-small">{t('words.count', { n: entries.length })}</span>
        </h3>
        <p class="t-muted t-small">{entries.length > MOST_SHOWN ? `${shown}…` : shown}</p>
      </div>
      <div class="t-word-list__deeds">
        <Button icon="edit" label={t('words.editNamed', { name })} onPress={onEdit} />
        <Button icon="remove" label={t('words.removeNamed', { name })} onPress={onRemove} />
        <Switch bare label={t('words.onNamed', { name })} on={on} onChange={onSwitch} />
      </div>
    </li>
  );
}
