import type { Field } from './columns';
import { columnSignature, fieldOf } from './columns';
import type { FirstRowKind, SourceRecord, Table } from './format';

/** What the user said a column means; `skip`: nothing of it is wanted. Columns not named are read by their names. */
export type ColumnMapping = Readonly<Record<string, Field | 'skip'>>;

/** What the user said of a kind of file: what its columns mean and, where the guess was wrong, what its first row is. */
export interface KnownFile {
  readonly columns: ColumnMapping;
  readonly firstRow?: FirstRowKind;
}

/** By the signature of its columns or of its first row. */
export type KnownFiles = ReadonlyMap<string, KnownFile>;

/** A column of the file, what it is read as, and some of its texts. */
export interface FileColumn {
  readonly name: string;
  readonly field: Field | undefined;
  readonly samples: readonly string[];
}

/** The columns of a table, with the signature under which a mapping of them is remembered. */
export interface FileColumns {
  readonly signature: string;
  readonly columns: readonly FileColumn[];
  /** What the first row was taken for, and the columns where it is the other; absent where a file has no such row. */
  readonly firstRow?: {
    readonly kind: FirstRowKind;
    readonly other: Pick<FileColumns, 'signature' | 'columns'>;
  };
}

/** A table as the user said that it is to be read, and else as it was understood. */
export interface KnownTable extends FileColumns {
  readonly table: Table;
}

/** Records looked at for the names of columns: objects need not all have the same. */
const LOOKED_AT = 200;
const MOST_SAMPLES = 3;
const SAMPLE_LENGTH = 60;

/** Reads a table by what was said of its kind before. What was said of a first row holds for that very row. */
export function knownTable(table: Table, known: KnownFiles): KnownTable {
  const { firstRow } = table;
  if (firstRow === undefined) return { table, ...columnsIn(table, known) };
  const said = known.get(firstRow.signature);
  const kind = said?.firstRow ?? firstRow.kind;
  const other = { ...table, ...firstRow.otherwise() };
  const [chosen, left] = kind === firstRow.kind ? [table, other] : [other, table];
  return {
    table: chosen,
    ...(said?.firstRow === undefined
      ? columnsIn(chosen, known)
      : { signature: firstRow.signature, columns: columnsOfTable(chosen, said.columns) }),
    firstRow: { kind, other: { signature: firstRow.signature, columns: columnsOfTable(left, {}) } },
  };
}

/** The texts of a cell or of a list of them, trimmed and without empty ones. */
export function textsOf(value: string | readonly string[] | undefined): string[] {
  const texts = typeof value === 'string' ? [value] : (value ?? []);
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

function columnsIn(table: Table, known: KnownFiles): Pick<FileColumns, 'signature' | 'columns'> {
  const signature = columnSignature(namesIn(table));
  return { signature, columns: columnsOfTable(table, known.get(signature)?.columns ?? {}) };
}

function namesIn({ records }: Table): string[] {
  const names = new Set(records.slice(0, LOOKED_AT).flatMap((record) => Object.keys(record)));
  return [...names].filter((name) => name.trim() !== '');
}

function columnsOfTable(table: Table, mapping: ColumnMapping): readonly FileColumn[] {
  const head = table.records.slice(0, LOOKED_AT);
  return namesIn(table).map((name) => columnOf(name, mapping, head));
}

function columnOf(name: string, mapping: ColumnMapping, head: readonly SourceRecord[]): FileColumn {
  const said = Object.hasOwn(mapping, name) ? mapping[name] : fieldOf(name);
  const samples = new Set(head.flatMap((record) => textsOf(record[name])).map((text) => text.slice(0, SAMPLE_LENGTH)));
  return { name, field: said === 'skip' ? undefined : said, samples: [...samples].slice(0, MOST_SAMPLES) };
}
