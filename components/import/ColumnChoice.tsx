import { useState } from 'preact/hooks';
import { t } from '../../lib/language/t';
import { Button } from '../form/Button';
import { Select } from '../form/Select';
import '../phrases/phrase-table.css';
import './import.css';

interface Column {
  readonly name: string;
  /** What it is called on the screen; its name where that is absent. */
  readonly title?: string;
  readonly samples: readonly string[];
}

interface ColumnChoiceProps {
  readonly columns: readonly Column[];
  /** What a column may mean; the last one: nothing. */
  readonly fields: readonly (readonly [value: string, text: string])[];
  /** The meaning without which there is nothing to read. */
  readonly needed: string;
  readonly nothing: string;
  /** What the columns are taken for at present. */
  readonly initial: ReadonlyMap<string, string>;
  readonly onChoose: (fields: ReadonlyMap<string, string>) => void;
  readonly onCancel: () => void;
}

/** Which column of an unknown file means what. */
export function ColumnChoice({ columns, fields, needed, nothing, initial, onChoose, onCancel }: ColumnChoiceProps) {
  const [chosen, setChosen] = useState(initial);
  const isReady = columns.some(({ name }) => chosen.get(name) === needed);
  return (
    <>
      <table class="t-table t-columns">
        <thead>
          <tr>
            <th scope="col">{t('transfer.column')}</th>
            <th scope="col">{t('transfer.samples')}</th>
            <th scope="col">{t('transfer.means')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ name, title = name, samples }) => (
            <tr key={name}>
              <td>{title}</td>
              <td class="t-muted">{samples.join(' / ')}</td>
              <td>
                <Select
                  label={t('transfer.meansOf', { name: title })}
                  value={chosen.get(name) ?? nothing}
                  choices={fields}
                  onChange={(field) => setChosen(new Map([...chosen, [name, field]]))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="t-import__end">
        <Button onPress={onCancel}>{t('action.cancel')}</Button>
        <Button
          look="main"
          disabled={!isReady}
          onPress={() => onChoose(new Map(columns.map(({ name }) => [name, chosen.get(name) ?? nothing])))}
        >
          {t('transfer.readOn')}
        </Button>
      </div>
    </>
  );
}
