import { firstRowSignature, isHeader, isOwnHeader } from './columns';
import type { FirstRow, SourceRecord, Table } from './format';
import { recordOfCells } from './format';
import { MOST_COLUMNS, MOST_ROWS, MOST_TEXT } from './limits';

/** Where a header may stand: some tools write notes above it. */
export const HEADER_WITHIN = 8;
/** Characters; a longer cell is a text, not the name of a column. */
const LONGEST_NAME = 24;

type Rows = readonly (readonly string[])[];

/** `headed`: the names of the columns were known. */
export type RowsReading =
  | { readonly ok: true; readonly table: Table; readonly headed: boolean }
  | { readonly ok: false; readonly reason: 'empty-file' | 'too-many-rows' | 'too-large' };

/**
 * Rows of cells as a table. The header is found by its names within the first rows; without a known one the first row names
 * the columns if it looks like names, and then somebody must say what they mean; else one to three columns are `body`,
 * `title, body` or (Beeftext) `code, body, title`, more are numbered. Empty rows in the middle stay, so that row numbers are
 * those of the file.
 */
export function tableOfRows(rows: Rows): RowsReading {
  const filled = rows.findLastIndex((row) => row.some((cell) => cell.trim() !== '')) + 1;
  if (filled === 0) return { ok: false, reason: 'empty-file' };
  const at = rows.slice(0, HEADER_WITHIN).findIndex(isHeader);
  const layout = at < 0 ? guessLayout(rows) : { names: rows[at] ?? [], from: at + 1 };
  if (filled - layout.from > MOST_ROWS) return { ok: false, reason: 'too-many-rows' };
  if (lengthOf(rows) > MOST_TEXT) return { ok: false, reason: 'too-large' };
  const laidOut = rows.slice(0, filled);
  const isOwn = at >= 0 && isOwnHeader(layout.names);
  const table: Table = isOwn
    ? { records: recordsOf(laidOut, layout), isOwn }
    : tableAs(laidOut, layout, otherLayout(rows, layout));
  return { ok: true, table, headed: at >= 0 };
}

/** What the columns are called, and the row with which the replies begin. */
interface Layout {
  readonly names: readonly string[];
  readonly from: number;
}

function recordsOf(rows: Rows, { names, from }: Layout): readonly SourceRecord[] {
  const columns = names.slice(0, MOST_COLUMNS);
  return rows.slice(from).map((row) => recordOfCells(columns, (place) => row[place] ?? ''));
}

/** The table of one layout, which knows how to be that of the other. One row alone, or too many, can only be what they are. */
function tableAs(rows: Rows, layout: Layout, other: Layout): Table {
  const records = recordsOf(rows, layout);
  const left = rows.length - other.from;
  if (left < 1 || left > MOST_ROWS) return { records };
  const firstRow: FirstRow = {
    kind: layout.from === 0 ? 'reply' : 'names',
    signature: firstRowSignature(rows[firstFilled(rows)] ?? []),
    otherwise: () => tableAs(rows, other, layout),
  };
  return { records, firstRow };
}

/** How the rows lie where the first of them is not what it was taken for. */
function otherLayout(rows: Rows, { from }: Layout): Layout {
  if (from > 0) return withoutNames(widthOf(rows));
  const first = firstFilled(rows);
  const names = (rows[first] ?? []).map((cell, place) => (cell.trim() === '' ? String(place + 1) : cell));
  return { names, from: first + 1 };
}

function firstFilled(rows: Rows): number {
  return rows.findIndex((row) => row.some((cell) => cell.trim() !== ''));
}

function lengthOf(rows: Rows): number {
  return rows.reduce((sum, row) => row.reduce((length, cell) => length + cell.length, sum), 0);
}

function guessLayout(rows: Rows): Layout {
  const width = widthOf(rows);
  const first = firstFilled(rows);
  const cells = (rows[first] ?? []).slice(0, width);
  const isNamed = looksLikeNames(cells) && (width > USUAL.length || standsOut(cells, rows.slice(first + 1, LOOKED_AT)));
  return isNamed ? { names: cells, from: first + 1 } : withoutNames(width);
}

/** Cells of a row, by the first rows. */
function widthOf(rows: Rows): number {
  return Math.max(...rows.slice(0, 50).map((row) => row.findLastIndex((cell) => cell.trim() !== '') + 1));
}

/** What one, two or three columns without names are. */
const USUAL = [['body'], ['title', 'body'], ['code', 'body', 'title']] as const;

function withoutNames(width: number): Layout {
  return { names: USUAL[width - 1] ?? Array.from({ length: width }, (_, place) => String(place + 1)), from: 0 };
}

function looksLikeNames(cells: readonly string[]): boolean {
  const names = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return names.length > 1 && new Set(names).size === names.length && names.every(isName);
}

const LOOKED_AT = 50;
/** How the names of columns end: 大类, 应答语, 客服话术, 短语名称; or are written by programs: reply_text. */
const NAMING = /(?:[类型组名称题语术文字容答案问句法词码号签注明态期间人源道式]|^[a-z]+(?:[_-][a-z]+)+)$/u;

/**
 * Whether a row of two or three short cells names the columns below it, where it might as well be the first reply. Either all
 * its cells end as names do, or where the texts stand it is much shorter than they usually are; and it never comes again.
 */
function standsOut(cells: readonly string[], below: Rows): boolean {
  const columns = cells.map((cell, place) => ({
    cell: cell.trim(),
    texts: below.map((row) => (row[place] ?? '').trim()).filter((text) => text !== ''),
  }));
  if (below.length === 0 || columns.some(({ cell, texts }) => texts.includes(cell))) return false;
  if (columns.every(({ cell }) => NAMING.test(cell))) return true;
  const lengths = columns.map(({ texts }) => texts.map(({ length }) => length).toSorted((a, b) => a - b));
  const usual = lengths.map((sorted) => sorted[Math.floor(sorted.length / 2)] ?? 0);
  const longest = usual.indexOf(Math.max(...usual));
  return (columns[longest]?.cell.length ?? 0) * MUCH_LONGER <= (usual[longest] ?? 0);
}

const MUCH_LONGER = 3;

function isName(cell: string): boolean {
  return cell.length <= LONGEST_NAME && !/[。，！？,!?\n]|^[\d.]+$/u.test(cell);
}
