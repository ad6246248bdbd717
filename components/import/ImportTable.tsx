import { t } from '../../lib/language/t';
import { Select } from '../form/Select';
import '../phrases/phrase-table.css';
import './import.css';

export interface ImportLine {
  readonly row: number;
  readonly title: string;
  readonly body: string;
  /** What the row is to the bank, in a word. */
  readonly kind: string;
  /** What stands in the bank instead, where that matters. */
  readonly rival?: string | undefined;
  /** What was done to it on the way in, and what the guard would say to it. */
  readonly remarks: readonly string[];
  readonly choice: string;
  readonly choices: readonly (readonly [value: string, text: string])[];
}

interface ImportTableProps {
  readonly lines: readonly ImportLine[];
  readonly onChoose: (row: number, choice: string) => void;
}

/** One page of what a file would bring. */
export function ImportTable({ lines, onChoose }: ImportTableProps) {
  return (
    <table class="t-table t-import">
      <thead>
        <tr>
          <th scope="col">{t('transfer.row')}</th>
          <th scope="col">{t('phrase.phrase')}</th>
          <th scope="col">{t('transfer.what')}</th>
          <th scope="col">{t('transfer.choice')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.row}>
            <td class="t-muted">{line.row}</td>
            <td>
              <p class="t-table__title">{line.title}</p>
              <p class="t-table__body">{line.body}</p>
              {line.rival !== undefined && <p class="t-import__rival">{t('transfer.rival', { text: line.rival })}</p>}
              {line.remarks.map((remark) => (
                <p key={remark} class="t-import__remark">
                  {remark}
                </p>
              ))}
            </td>
            <td>{line.kind}</td>
            <td>
              {line.choices.length === 1 ? (
                <span class="t-muted">{line.choices[0]?.[1]}</span>
              ) : (
                <Select
                  label={t('transfer.choiceOf', { row: line.row })}
                  value={line.choice}
                  choices={line.choices}
                  onChange={(choice) => onChoose(line.row, choice)}
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
