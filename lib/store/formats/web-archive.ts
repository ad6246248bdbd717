import { chooseSheets } from './choose-sheets';
import { decodeText } from './decode-text';
import type { Format } from './format';
import { rowsOfMarkup } from './html-table';
import { MOST_ENTRIES, MOST_ROWS } from './limits';
import { mimeParts } from './mime-parts';
import { decodeEntities } from './plain-text';
import { tableOfRows } from './rows-to-table';

/**
 * A web page with all its parts in one file (MHTML, RFC 2557), as Excel and WPS save "single file web page": each sheet is a
 * page of its own with a table, and a page before them tells what they are called.
 */
const format: Format = {
  id: 'web-archive',
  extensions: ['mht', 'mhtml'],
  read(bytes) {
    const parts = mimeParts(bytes, MOST_ENTRIES);
    if (parts === undefined) return { ok: false, reason: 'unreadable' };
    const pages = parts
      .filter(({ headers }) => /^text\/html\b/iu.test(headers.get('content-type') ?? ''))
      .filter(({ headers }) => !TABS.test(headers.get('content-location') ?? ''))
      .map(({ content }) => decodeText(content).text);
    const names = pages.flatMap(sheetNames);
    const sheets = pages.map(rowsOfMarkup).filter((rows) => rows.length > 0);
    if (sheets.length === 0) return { ok: false, reason: 'unknown-format' };
    if (sheets.some((rows) => rows.length > MOST_ROWS * 2)) return { ok: false, reason: 'too-many-rows' };
    return chooseSheets(sheets.map((rows, place) => [names[place] ?? '', tableOfRows(rows)]));
  },
};

export default format;

/** The page that Excel puts the tabs of the sheets on, in a table. */
const TABS = /\btabstrip\.html?$/iu;

/** What Excel calls the sheets, in their order. */
function sheetNames(page: string): string[] {
  return page
    .split(/<x:ExcelWorksheet>/iu)
    .slice(1)
    .map((sheet) => decodeEntities(/<x:Name>([^<]{1,100})<\/x:Name>/iu.exec(sheet.slice(0, 1_000))?.[1] ?? ''));
}
