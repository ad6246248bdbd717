import * as v from 'valibot';
import type { Learning } from '../learning';
import { LearningSchema } from '../learning-schema';
import type { BankRow, FieldTexts, RowFault, RowReading } from './bank-row';
import { rowOfTexts } from './bank-row';
import type { Field } from './columns';
import { columnSignature, columnsOf, fieldOf } from './columns';
import type { BankFault, LeftOutFile, SourceRecord, Table } from './format';
import { rowOfOwn } from './own-row';
import { readTables } from './read-tables';

export type { BankRow, RowNote } from './bank-row';

/** What the user said a column means; `skip`: nothing of it is wanted. Columns not named are read by their names. */
export type ColumnMapping = Readonly<Record<string, Field | 'skip'>>;

/** A column of the file, what it is read as, and some of its texts. */
export interface FileColumn {
  readonly name: string;
  readonly field: Field | undefined;
  readonly samples: readonly string[];
}

/** The columns of the first table, with the signature under which a mapping of them is remembered. */
export interface FileColumns {
  readonly signature: string;
  readonly columns: readonly FileColumn[];
}

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

/** Reads a file of replies. Never throws on bad files. `mappings`: column signature → what the user said of it. */
export async function readBank(
  bytes: Uint8Array,
  fileName: string,
  mappings: ReadonlyMap<string, ColumnMapping> = new Map(),
): Promise<ReadBank> {
  const reading = await readTables(bytes, fileName);
  if (!reading.ok) return reading;
  const tables = reading.tables.map((table) => ({ table, ...columnsIn(table, mappings) }));
  const known = tables.filter(
    ({ table, columns }) => table.isOwn === true || columns.some(({ field }) => field === 'body'),
  );
  const first = known[0] ?? tables.find(({ columns }) => columns.length > 0);
  if (first === undefined) return { ok: false, reason: 'empty-file' };
  const { signature, columns } = first;
  if (known.length === 0) return { ok: false, reason: 'unmapped', signature, columns };
  const rows: BankRow[] = [];
  const rejected: RejectedRow[] = [];
  let number = 0;
  for (const { table, columns: named } of known) {
    // One sheet is called Sheet1 and says nothing; several are called after what they hold.
    const sheet = known.length > 1 ? (table.name ?? '') : '';
    for (const record of table.records) {
      number += 1;
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
    signature,
    columns,
  };
}

/** Records looked at for the names of columns: objects need not all have the same. */
const LOOKED_AT = 200;
const MOST_SAMPLES = 3;
const SAMPLE_LENGTH = 60;

function columnsIn({ records }: Table, mappings: ReadonlyMap<string, ColumnMapping>): FileColumns {
  const head = records.slice(0, LOOKED_AT);
  const names = [...new Set(head.flatMap((record) => Object.keys(record)))].filter((name) => name.trim() !== '');
  const signature = columnSignature(names);
  const mapping = mappings.get(signature) ?? {};
  const columns = names.map((name): FileColumn => {
    const said = Object.hasOwn(mapping, name) ? mapping[name] : fieldOf(name);
    const samples = new Set(
      head.flatMap((record) => textsOf(record[name])).map((text) => text.slice(0, SAMPLE_LENGTH)),
    );
    return { name, field: said === 'skip' ? undefined : said, samples: [...samples].slice(0, MOST_SAMPLES) };
  });
  return { signature, columns };
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

function textsOf(value: string | readonly string[] | undefined): string[] {
  const texts = typeof value === 'string' ? [value] : (value ?? []);
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

function isEmpty(record: SourceRecord): boolean {
  return Object.values(record).every((value) => textsOf(value).length === 0);
}
