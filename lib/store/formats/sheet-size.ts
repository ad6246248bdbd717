import type { BankFault } from './format';
import { MOST_CELLS, MOST_ROWS, MOST_SHEETS } from './limits';
import type { ZipEntries } from './zip-entries';

/**
 * Why a workbook must not be laid out in memory. A sheet becomes a full rectangle up to its last cell, so that one cell with
 * the address XFD1048576 would cost 17 thousand million; addresses are therefore read before anything is built.
 */
export function sheetFault(entries: ZipEntries): BankFault | undefined {
  const sheets = [...entries].filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/u.test(name));
  if (sheets.length > MOST_SHEETS) return 'too-many-parts';
  for (const [, bytes] of sheets) {
    const fault = faultOf(new TextDecoder().decode(bytes));
    if (fault !== undefined) return fault;
  }
  return undefined;
}

const TAG = /<(?:[\w-]+:)?(row|c)(?=[\s/>])([^<>]*)>/gu;
const ADDRESS = /\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/u;

function faultOf(sheet: string): BankFault | undefined {
  let rows = 0;
  let cells = 0;
  let lastRow = 0;
  let lastColumn = 0;
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(sheet); tag !== null; tag = TAG.exec(sheet)) {
    const found = ADDRESS.exec(tag[2] ?? '');
    const address = found?.[1] ?? found?.[2];
    if (tag[1] === 'row') {
      rows += 1;
      if (address !== undefined && !/^\d{1,7}$/u.test(address)) return 'unreadable';
      lastRow = Math.max(lastRow, rows, Number(address ?? 0));
    } else {
      cells += 1;
      const place = address === undefined ? undefined : /^([A-Z]{1,3})(\d{1,7})$/u.exec(address);
      if (place === null) return 'unreadable';
      lastRow = Math.max(lastRow, Number(place?.[2] ?? 0));
      lastColumn = Math.max(lastColumn, columnNumber(place?.[1] ?? ''));
    }
  }
  // Rows of nothing but formatting reach to the end of many a sheet: only what they cost counts, until they are read.
  if (rows > MOST_ROWS * 2 || lastRow * lastColumn > MOST_CELLS || cells > MOST_CELLS) return 'too-many-rows';
  return undefined;
}

/** A is 1, Z 26, AA 27. */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
