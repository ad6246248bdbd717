import type { Table, TableReading } from './format';
import type { RowsReading } from './rows-to-table';

/** The sheets of a workbook that hold replies: all whose columns are known; where there is none, the first that holds anything. */
export function chooseSheets(sheets: readonly (readonly [name: string, reading: RowsReading])[]): TableReading {
  const beyond = sheets.map(([, reading]) => reading).find((reading) => !reading.ok && reading.reason !== 'empty-file');
  if (beyond !== undefined && !beyond.ok) return { ok: false, reason: beyond.reason };
  const read = sheets.flatMap(([name, reading]) => (reading.ok ? [{ name, ...reading }] : []));
  const headed = read.filter((sheet) => sheet.headed);
  const tables = (headed.length > 0 ? headed : read.slice(0, 1)).map(({ name, table }): Table => ({ ...table, name }));
  return tables.length === 0 ? { ok: false, reason: 'empty-file' } : { ok: true, tables };
}
