import { isHeader, isOwnHeader } from './columns';
import type { Table } from './format';
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
 * the columns if it looks like names, and else one to three columns are `body`, `title, body` or (Beeftext) `code, body,
 * title`, more are numbered. Empty rows in the middle stay, so that row numbers are those of the file.
 */
export function tableOfRows(rows: Rows): RowsReading {
  const filled = rows.findLastIndex((row) => row.some((cell) => cell.trim() !== '')) + 1;
  if (filled === 0) return { ok: false, reason: 'empty-file' };
  const at = rows.slice(0, HEADER_WITHIN).findIndex(isHeader);
  const header = at < 0 ? undefined : (rows[at] ?? []);
  const { names, from } = header === undefined ? guessNames(rows) : { names: header, from: at + 1 };
  if (filled - from > MOST_ROWS) return { ok: false, reason: 'too-many-rows' };
  if (lengthOf(rows) > MOST_TEXT) return { ok: false, reason: 'too-large' };
  const columns = names.slice(0, MOST_COLUMNS);
  const records = rows.slice(from, filled).map((row) => recordOfCells(columns, (place) => row[place] ?? ''));
  const isOwn = header !== undefined && isOwnHeader(header);
  return { ok: true, table: isOwn ? { records, isOwn } : { records }, headed: header !== undefined };
}

function lengthOf(rows: Rows): number {
  return rows.reduce((sum, row) => row.reduce((length, cell) => length + cell.length, sum), 0);
}

function guessNames(rows: Rows): { names: readonly string[]; from: number } {
  const width = Math.max(...rows.slice(0, 50).map((row) => row.findLastIndex((cell) => cell.trim() !== '') + 1));
  const usual = [['body'], ['title', 'body'], ['code', 'body', 'title']][width - 1];
  if (usual !== undefined) return { names: usual, from: 0 };
  const first = rows.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  const cells = (rows[first] ?? []).slice(0, width);
  if (looksLikeNames(cells)) return { names: cells, from: first + 1 };
  return { names: Array.from({ length: width }, (_, place) => String(place + 1)), from: 0 };
}

function looksLikeNames(cells: readonly string[]): boolean {
  const names = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return names.length > 1 && new Set(names).size === names.length && names.every(isName);
}

function isName(cell: string): boolean {
  return cell.length <= LONGEST_NAME && !/[。，！？,!?\n]|^[\d.]+$/u.test(cell);
}
