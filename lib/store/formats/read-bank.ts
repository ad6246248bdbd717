import * as v from 'valibot';
import type { Learning } from '../learning';
import { LearningSchema } from '../learning-schema';
import type { BankRow, FieldTexts, RowFault, RowReading } from './bank-row';
import { rowOfTexts } from './bank-row';
import { columnsOf } from './columns';
import type { FileColumn, FileColumns, KnownFiles } from './file-columns';
import { knownTable, textsOf } from './file-columns';
import type { BankFault, LeftOutFile, SourceRecord, Table } from './format';
import { rowOfOwn } from './own-row';
import { readTables } from './read-tables';

export type { BankRow, RowNote } from './bank-row';
export type { ColumnMapping, FileColumn, FileColumns, KnownFile, KnownFiles } from './file-columns';

export interface RejectedRow {
  readonly row: number;
  readonly reason: RowFault;
}

/** `unmapped`: no column is known to hold what is sent; somebody must say which one does. */
export type ReadBank =
  | ({
      readonly ok: true;
      readonly rows: readonly BankRow[];
      readonly rejected: readonly RejectedRow[];
      /** Files of an archive that gave nothing. */
      readonly leftOut: readonly LeftOutFile[];
      /** Written by Tuotie's own export. */
      readonly isOwn: boolean;
      /** How its phrases were used, where an own export tells. */
      readonly learning?: Learning;
    } & FileColumns)
  | { readonly ok: false; readonly reason: BankFault }
  | ({ readonly ok: false; readonly reason: 'unmapped' } & FileColumns);

/** Rows after which it is told how far a file has come. */
const TOLD_EVERY = 500;

/** Reads a file of replies. Never throws on bad files. `tell`: rows read out of how many. */
export async function readBank(
  bytes: Uint8Array,
  fileName: string,
  knownFiles: KnownFiles = new Map(),
  tell?: (done: number, total: number) => void,
): Promise<ReadBank> {
  const reading = await readTables(bytes, fileName);
  if (!reading.ok) return reading;
  const tables = reading.tables.map((table) => knownTable(table, knownFiles));
  const known = tables.filter(
    ({ table, columns }) => table.isOwn === true || columns.some(({ field }) => field === 'body'),
  );
  const first = known[0] ?? tables.find(({ columns }) => columns.length > 0);
  if (first === undefined) return { ok: false, reason: 'empty-file' };
  const { table: _table, ...columns } = first;
  if (known.length === 0) return { ok: false, reason: 'unmapped', ...columns };
  const total = known.reduce((sum, { table }) => sum + table.records.length, 0);
  const rows: BankRow[] = [];
  const rejected: RejectedRow[] = [];
  let number = 0;
  for (const { table, columns: named } of known) {
    // One sheet is called Sheet1 and says nothing; several are called after what they hold.
    const sheet = known.length > 1 ? (table.name ?? '') : '';
    for (const record of table.records) {
      number += 1;
      if (number % TOLD_EVERY === 0) tell?.(number, total);
      const row = rowOf(table, record, named, number, sheet);
      if (row.ok) rows.push(row.row);
      else rejected.push({ row: number, reason: isEmpty(record) ? 'empty' : row.reason });
    }
  }
  if (rows.length === 0 && rejected.every(({ reason }) => reason === 'empty'))
    return { ok: false, reason: 'empty-file' };
  const isOwn = known.every(({ table }) => table.isOwn === true);
  const learning = v.safeParse(LearningSchema, isOwn ? reading.learning : undefined);
  return {
    ok: true,
    rows,
    rejected,
    leftOut: reading.leftOut ?? [],
    isOwn,
    ...(learning.success ? { learning: learning.output } : {}),
    ...columns,
  };
}

function rowOf(
  table: Table,
  record: SourceRecord,
  columns: readonly FileColumn[],
  row: number,
  sheet: string,
): RowReading {
  if (table.isOwn === true) return rowOfOwn(record, row);
  const texts: FieldTexts = (field) => {
    const names = columns.filter((column) => column.field === field).map(({ name }) => name);
    return columnsOf(names, field).flatMap((name) => textsOf(record[name]));
  };
  return rowOfTexts(texts, row, sheet);
}

function isEmpty(record: SourceRecord): boolean {
  return Object.values(record).every((value) => textsOf(value).length === 0);
}
