import { isHeader } from './columns';
import type { SourceRecord, TableReading } from './format';

/** Where a header may stand: some tools write notes above it. */
const HEADER_WITHIN = 5;

/**
 * Rows of cells as a table. The header is found by its names within the first rows; a file without one is read as
 * `body`, `title, body` or (Beeftext) `code, body, title`. Empty rows in the middle stay, so that row numbers are those of the file.
 */
export function tableOfRows(rows: readonly (readonly string[])[]): TableReading {
  const filled = rows.findLastIndex((row) => row.some((cell) => cell.trim() !== '')) + 1;
  if (filled === 0) return { ok: false, reason: 'empty-file' };
  const at = rows.slice(0, HEADER_WITHIN).findIndex(isHeader);
  const header = at < 0 ? namesFor(Math.max(...rows.slice(0, 50).map(({ length }) => length))) : (rows[at] ?? []);
  if (header === undefined) return { ok: false, reason: 'no-columns' };
  const records = rows.slice(at + 1, filled).map((row) => recordOf(header, row));
  return { ok: true, table: { records } };
}

function namesFor(width: number): readonly string[] | undefined {
  if (width === 1) return ['body'];
  if (width === 2) return ['title', 'body'];
  return width === 3 ? ['code', 'body', 'title'] : undefined;
}

/** Two columns of one name (分组, 分组) are kept apart by a full-width blank, which `fieldOf` does not see. */
function recordOf(header: readonly string[], row: readonly string[]): SourceRecord {
  const record: Record<string, string> = {};
  for (const [i, name] of header.entries()) {
    let key = name;
    while (key in record) key += '\u3000';
    record[key] = row[i] ?? '';
  }
  return record;
}
