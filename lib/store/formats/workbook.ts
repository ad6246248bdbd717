import { zipSync } from 'fflate';
import type { CellValue } from 'read-excel-file/universal';
import readWorkbook from 'read-excel-file/universal';
import type { Format, Table, TableReading } from './format';
import type { RowsReading } from './rows-to-table';
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
      return chooseTables(
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

function chooseTables(sheets: readonly (readonly [name: string, reading: RowsReading])[]): TableReading {
  const tooMany = sheets.some(([, reading]) => !reading.ok && reading.reason === 'too-many-rows');
  if (tooMany) return { ok: false, reason: 'too-many-rows' };
  const read = sheets.flatMap(([name, reading]) => (reading.ok ? [{ name, ...reading }] : []));
  const headed = read.filter((sheet) => sheet.headed);
  const tables = (headed.length > 0 ? headed : read.slice(0, 1)).map(({ name, table }): Table => ({ ...table, name }));
  return tables.length === 0 ? { ok: false, reason: 'empty-file' } : { ok: true, tables };
}

/** Numbers as they are read on the sheet: a code of 1001 is `1001`, never `1001.0`. */
function textOfCell(cell: CellValue | null): string {
  if (cell === null) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell);
}
