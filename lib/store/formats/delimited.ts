import Papa from 'papaparse';
import { isHeader } from './columns';
import { decodeText } from './decode-text';
import type { Format, TableReading } from './format';
import { MOST_ROWS } from './limits';
import { HEADER_WITHIN, tableOfRows } from './rows-to-table';

/** Comma, tab or semicolon separated, quoted or not; line breaks inside quotes belong to the cell. A line with nothing on it is no row. */
const format: Format = {
  id: 'delimited',
  extensions: ['csv', 'tsv', 'tab'],
  read: (bytes) => tableOfDelimited(decodeText(bytes).text),
};

export default format;

function tableOfDelimited(text: string): TableReading {
  if (text.trim() === '') return { ok: false, reason: 'empty-file' };
  if (text.includes('\0')) return { ok: false, reason: 'unreadable' };
  const { data } = Papa.parse<string[]>(text, {
    header: false,
    skipEmptyLines: true,
    delimiter: delimiterAfterQuotes(text) ?? delimiterOfHeader(text) ?? '',
    delimitersToGuess: DELIMITERS,
    // Some more than may be taken, so that too many are noticed: notes and a header stand above, empty rows below.
    preview: MOST_ROWS * 2,
  });
  const reading = tableOfRows(data.map((row) => row.map(withoutShield)));
  return reading.ok ? { ok: true, tables: [reading.table] } : reading;
}

const DELIMITERS = [',', '\t', ';', '|'];

/** What follows the first cell where that is quoted: nothing inside the cells can then be taken for the delimiter. */
function delimiterAfterQuotes(text: string): string | undefined {
  const after = /^\uFEFF?"(?:[^"]|"")*"(.)/u.exec(text)?.[1];
  return DELIMITERS.find((delimiter) => delimiter === after);
}

/** What parts a line into columns that are known. The library guesses by counting, and replies are full of commas. */
function delimiterOfHeader(text: string): string | undefined {
  const lines = text.slice(0, HEAD).split(/\r?\n|\r/u, HEADER_WITHIN);
  return DELIMITERS.find((delimiter) => lines.some((line) => isHeader(line.split(delimiter).map(withoutQuotes))));
}

const HEAD = 16_384;

function withoutQuotes(cell: string): string {
  return cell.replaceAll('"', '');
}

/** Exports that are safe to open in a spreadsheet put `'` before what a spreadsheet would calculate. */
function withoutShield(cell: string): string {
  return /^'+\s*[=+\-@\t\r]|^'{2}/u.test(cell) ? cell.slice(1) : cell;
}
