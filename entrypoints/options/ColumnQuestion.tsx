import { useState } from 'preact/hooks';
import { Switch } from '../../components/form/Switch';
import { ColumnChoice } from '../../components/import/ColumnChoice';
import { t } from '../../lib/language/t';
import type { FirstRowKind } from '../../lib/store/formats/format';
import type { ColumnMapping, FileColumn } from '../../lib/store/formats/read-bank';
import type { ImportDesk } from './create-import-desk';
import type { UnmappedImport } from './import-state';
import { FIELDS } from './import-words';

interface ColumnQuestionProps {
  readonly open: UnmappedImport;
  readonly desk: ImportDesk;
}

/** What the columns of a file mean, and whether its first row names them. */
export function ColumnQuestion({ open, desk }: ColumnQuestionProps) {
  const { firstRow, name } = open;
  const [kind, setKind] = useState(firstRow?.kind);
  const columns = firstRow === undefined || kind === firstRow.kind ? open.columns : firstRow.other.columns;
  return (
    <>
      <p>{t(open.known ? 'transfer.remap' : 'transfer.unmapped', { name })}</p>
      {kind !== undefined && <FirstRowSwitch kind={kind} onChange={setKind} />}
      <ColumnChoice
        key={kind}
        columns={columns.map((column, place) => ({
          ...column,
          // Columns without names are known by what they are read as, which nobody has to see.
          ...(kind === 'reply' ? { title: t('transfer.columnNo', { n: place + 1 }) } : {}),
        }))}
        initial={meaningsOf(columns)}
        fields={FIELDS.map((field) => [field, t(`transfer.field.${field}`)])}
        needed="body"
        nothing="skip"
        onChoose={(fields) => void desk.map(Object.fromEntries(fields) as ColumnMapping, kind)}
        onCancel={desk.close}
      />
    </>
  );
}

interface FirstRowSwitchProps {
  readonly kind: FirstRowKind;
  readonly onChange: (kind: FirstRowKind) => void;
}

function FirstRowSwitch({ kind, onChange }: FirstRowSwitchProps) {
  const isReply = kind === 'reply';
  return (
    <div class="t-import__first-row">
      <Switch label={t('transfer.firstRow')} on={isReply} onChange={(on) => onChange(on ? 'reply' : 'names')} />
      <span class="t-muted t-small">{t(isReply ? 'transfer.firstRowOn' : 'transfer.firstRowOff')}</span>
    </div>
  );
}

/** What the columns are taken for to begin with; where none is the reply, the one with the longest texts is proposed. */
function meaningsOf(columns: readonly FileColumn[]): ReadonlyMap<string, string> {
  const meanings = new Map(columns.map(({ name, field }): [string, string] => [name, field ?? 'skip']));
  const longest = columns.toSorted((a, b) => samplesLength(b) - samplesLength(a))[0];
  if (longest !== undefined && !columns.some(({ field }) => field === 'body')) meanings.set(longest.name, 'body');
  return meanings;
}

function samplesLength({ samples }: FileColumn): number {
  return samples.join('').length;
}
