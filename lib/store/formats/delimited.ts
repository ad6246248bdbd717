import Papa from 'papaparse';
import { decodeText } from './decode-text';
import type { Format } from './format';
import { tableOfRows } from './rows-to-table';

/** Comma, tab or semicolon separated, quoted or not; line breaks inside quotes belong to the cell. */
const format: Format = {
  id: 'delimited',
  extensions: ['csv', 'tsv', 'tab'],
  read(bytes) {
    const { text } = decodeText(bytes);
    if (text.trim() === '') return { ok: false, reason: 'empty-file' };
    if (text.includes('\0')) return { ok: false, reason: 'unreadable' };
    const { data } = Papa.parse<string[]>(text, {
      header: false,
      skipEmptyLines: false,
      delimitersToGuess: [',', '\t', ';', '|'],
    });
    return tableOfRows(data);
  },
};

export default format;
