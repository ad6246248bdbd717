import { readBook } from './biff-book';
import { isBareBiff } from './biff-records';
import { chooseSheets } from './choose-sheets';
import { isCompoundFile, openCompoundFile } from './compound-file';
import type { BankFault, Format } from './format';
import { tableOfRows } from './rows-to-table';

/**
 * Excel 2 to 2003 (`.xls`, WPS `.et`), within a compound file or bare. Only what cells say is read, record by record: formulas,
 * links, drawings and macros are not looked at. The libraries that can do more walk over every cell that a link claims to cover,
 * and 744 bytes hold them for a quarter of a minute.
 */
const format: Format = {
  id: 'old-workbook',
  extensions: ['xls', 'xlt', 'et'],
  read(bytes) {
    const stream = isCompoundFile(bytes) ? bookStream(bytes) : isBareBiff(bytes) ? bytes : 'unknown-format';
    if (typeof stream === 'string') return { ok: false, reason: stream };
    const book = readBook(stream);
    if (!book.ok) return book;
    return chooseSheets(book.sheets.map(({ name, rows }) => [name, tableOfRows(rows)]));
  },
};

export default format;

function bookStream(bytes: Uint8Array): Uint8Array | BankFault {
  const file = openCompoundFile(bytes);
  if (file === undefined) return 'unreadable';
  // A workbook of today with a password is packed like an old one.
  if (file.names.has('EncryptedPackage')) return 'encrypted';
  const name = ['Workbook', 'Book', 'WORKBOOK', 'BOOK'].find((one) => file.names.has(one));
  // The same wrapping holds Word's documents and Outlook's messages.
  if (name === undefined) return 'unknown-format';
  return file.stream(name) ?? 'unreadable';
}
