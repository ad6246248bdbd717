import { zipSync } from 'fflate';
import type { CellValue } from 'read-excel-file/universal';
import readWorkbook from 'read-excel-file/universal';
import { chooseSheets } from './choose-sheets';
import type { Format } from './format';
import { tableOfRows } from './rows-to-table';
import { sheetFault } from './sheet-size';
import { readZip } from './zip-entries';

/**
 * Excel's .xlsx: every sheet whose columns are known; where there is none, the first that holds anything. What the library
 * gets was inflated and measured before, and lies in an archive without compression: it then needs neither trust nor a worker.
 */
const format: Format = {
  id: 'workbook',
  extensions: ['xlsx', 'xlsm'],
  async read(bytes) {
    const zip = readZip(bytes, (name) => name.endsWith('.xml') || name.endsWith('.rels'));
    if (!zip.ok) return zip;
    const fault = sheetFault(zip.entries);
    if (fault !== undefined) return { ok: false, reason: fault };
    try {
      const sheets = await readWorkbook(zipSync(Object.fromEntries(zip.entries), { level: 0 }).buffer, {
        trim: false,
      });
      return chooseSheets(
        sheets.map(({ sheet, data }) => [sheet, tableOfRows(data.map((row) => row.map(textOfCell)))]),
      );
    } catch (error) {
      // The library throws its own kinds for a damaged archive or sheet, and plain errors of the language for worse ones.
      if (error instanceof Error) return { ok: false, reason: 'unreadable' };
      throw error;
    }
  },
};

export default format;

/** Numbers as they are read on the sheet: a code of 1001 is `1001`, never `1001.0`. */
function textOfCell(cell: CellValue | null): string {
  if (cell === null) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell);
}
