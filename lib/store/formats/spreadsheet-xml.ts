import { chooseSheets } from './choose-sheets';
import { decodeText } from './decode-text';
import type { Format } from './format';
import { MOST_CELLS, MOST_ROWS, MOST_SHEETS } from './limits';
import { decodeEntities } from './plain-text';
import { tableOfRows } from './rows-to-table';

const SHEET = /<(?:\w+:)?Worksheet\b/gu;
const ROW = /<(?:\w+:)?Row(?=[\s/>])/gu;
const CELL = /<(?:\w+:)?Cell(?=[\s/>])/gu;
const NAME = /^[^<>]*?\b(?:\w+:)?Name\s*=\s*"([^"]*)"/u;
/** Rows and cells that are left out: the next one says its place. */
const INDEX = /^[^<>]*?\b(?:\w+:)?Index\s*=\s*"(\d{1,7})"/u;
const DATA = /<(?:\w+:)?Data\b([^<>]*)>/u;
const DATA_END = /<\/(?:\w+:)?Data\s*>/u;
const END = /<\/(?:\w+:)?Workbook\s*>$/u;
const DAY = /\bType\s*=\s*"DateTime"/u;
const TAGS = /<[^<>]*>/gu;

/** Excel 2003's XML spreadsheet, which many shop systems name `.xls`: one file of sheets, rows and cells. */
const format: Format = {
  id: 'spreadsheet-xml',
  extensions: [],
  read(bytes) {
    const { text } = decodeText(bytes);
    if (text.includes('\0') || !END.test(text.trimEnd().slice(-40))) return { ok: false, reason: 'unreadable' };
    const sheets = text.split(SHEET).slice(1);
    if (sheets.length > MOST_SHEETS) return { ok: false, reason: 'too-many-parts' };
    const read: [string, string[][]][] = [];
    let room = MOST_CELLS;
    for (const sheet of sheets) {
      const rows = rowsOf(sheet, room);
      if (rows === undefined) return { ok: false, reason: 'too-many-rows' };
      room -= rows.reduce((sum, cells) => sum + cells.length + 1, 0);
      read.push([decodeEntities(NAME.exec(sheet)?.[1] ?? ''), rows]);
    }
    return chooseSheets(read.map(([name, rows]) => [name, tableOfRows(rows)]));
  },
};

export default format;

/** Rows with every place up to their last cell; undefined where there are too many, or they would need more than `room` places. */
function rowsOf(sheet: string, room: number): string[][] | undefined {
  const rows: string[][] = [];
  let left = room;
  const parts = sheet.split(ROW).slice(1);
  if (parts.length > MOST_ROWS * 2) return undefined;
  for (const row of parts) {
    const at = Number(INDEX.exec(row)?.[1] ?? rows.length + 1);
    if (at - rows.length > left) return undefined;
    while (rows.length < at - 1) rows.push([]);
    const cells: string[] = [];
    for (const cell of row.split(CELL).slice(1)) {
      const column = Number(INDEX.exec(cell)?.[1] ?? cells.length + 1);
      if (column > left) return undefined;
      while (cells.length < column - 1) cells.push('');
      cells.push(textOf(cell));
    }
    left -= cells.length + 1;
    rows.push(cells);
  }
  return left < 0 ? undefined : rows;
}

function textOf(cell: string): string {
  const [, attributes, content] = cell.split(DATA);
  const text = decodeEntities((content?.split(DATA_END)[0] ?? '').replaceAll(TAGS, ''));
  if (attributes === undefined) return '';
  return DAY.test(attributes) ? text.slice(0, 10) : text;
}
