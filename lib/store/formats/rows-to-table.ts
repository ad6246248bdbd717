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
 * the columns if it looks like names, and then somebody must say what they mean; else one to three columns are `body`,
 * `title, body` or (Beeftext) `code, body, title`, more are numbered. Empty rows in the middle stay, so that row numbers are
 * those of the file.
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
  const first = rows.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  const cells = (rows[first] ?? []).slice(0, width);
  const usual = [['body'], ['title', 'body'], ['code', 'body', 'title']][width - 1];
  const isNamed = looksLikeNames(cells) && (usual === undefined || standsOut(cells, rows.slice(first + 1, LOOKED_AT)));
  if (isNamed) return { names: cells, from: first + 1 };
  if (usual !== undefined) return { names: usual, from: 0 };
  return { names: Array.from({ length: width }, (_, place) => String(place + 1)), from: 0 };
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
