import type { CellValue } from 'read-excel-file/universal';
import readWorkbook from 'read-excel-file/universal';
import type { Format, TableReading } from './format';
import { tableOfRows } from './rows-to-table';

/** Excel's .xlsx: the first sheet that holds anything. */
const format: Format = {
  id: 'workbook',
  extensions: ['xlsx', 'xlsm'],
  async read(bytes) {
    let sheets;
    try {
      sheets = await readWorkbook(new Uint8Array(bytes).buffer);
    } catch (error) {
      // The library throws its own kinds for a damaged archive or sheet; anything else is ours and must show.
      if (error instanceof Error) return { ok: false, reason: 'unreadable' };
      throw error;
    }
    let last: TableReading = { ok: false, reason: 'empty-file' };
    for (const { data } of sheets) {
      last = tableOfRows(data.map((row) => row.map(textOfCell)));
      if (last.ok) return last;
    }
    return last;
  },
};

/** Numbers as they are read on the sheet: a code of 1001 is `1001`, never `1001.0`. */
function textOfCell(cell: CellValue | null): string {
  if (cell === null) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell);
}

export default format;
