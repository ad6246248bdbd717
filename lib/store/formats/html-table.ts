import { decodeText } from './decode-text';
import type { Format } from './format';
import { MOST_ROWS } from './limits';
import { textOfMarkup } from './plain-text';
import { tableOfRows } from './rows-to-table';

const ROW = /<tr\b[^<>]*>/giu;
const CELL = /<t[dh]\b[^<>]*>/giu;
/** Everything from here on belongs to no cell any more. */
const END = /<\/t(?:d|h|r|able|body|head)\b/iu;

/** A table of a web page, which is what many shop systems name `.xls` and Excel opens. */
const format: Format = {
  id: 'html-table',
  extensions: ['html', 'htm'],
  read(bytes) {
    const { text } = decodeText(bytes);
    if (text.includes('\0')) return { ok: false, reason: 'unreadable' };
    const rows = rowsOfMarkup(text);
    // Some more than may be taken: empty ones below, and a table around the one that counts.
    if (rows.length > MOST_ROWS * 2) return { ok: false, reason: 'too-many-rows' };
    if (rows.length === 0) return { ok: false, reason: 'unknown-format' };
    const reading = tableOfRows(rows);
    return reading.ok ? { ok: true, tables: [reading.table] } : reading;
  },
};

export default format;

/** The cells of every row of the page's tables. Of far too many rows no cell is looked at. */
export function rowsOfMarkup(text: string): string[][] {
  const parts = text.split(ROW).slice(1);
  if (parts.length > MOST_ROWS * 2) return parts.map(() => []);
  return parts.map((row) =>
    row
      .split(CELL)
      .slice(1)
      .map((cell) => textOfMarkup(cell.split(END)[0] ?? '')),
  );
}
