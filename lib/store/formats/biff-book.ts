import type { BiffCell, BiffState, BiffText } from './biff-cells';
import { cellsOf, placeOfTextFormula } from './biff-cells';
import { isDateCode } from './biff-dates';
import type { BiffRecord } from './biff-records';
import { isBeginning, RECORD, recordAt } from './biff-records';
import type { PartReader } from './biff-text';
import { encodingOf, readParts, unicodeText } from './biff-text';
import type { BankFault } from './format';
import { MOST_CELLS, MOST_SHEETS } from './limits';

export type BookReading =
  | { readonly ok: true; readonly sheets: readonly { readonly name: string; readonly rows: readonly string[][] }[] }
  | { readonly ok: false; readonly reason: BankFault };

interface Sheet {
  readonly name: BiffText;
  readonly rows: BiffText[][];
}

/** A stream while it is read. */
interface Book extends BiffState {
  readonly stream: Uint8Array;
  readonly places: { readonly name: BiffText; readonly at: number }[];
  /** Cells that may still be laid out, of all sheets together. */
  room: number;
}

/** The sheets of an Excel 2–2003 stream, cell by cell as texts. Memory is bounded by the stream and by `MOST_CELLS`. */
export function readBook(stream: Uint8Array): BookReading {
  const first = recordAt(stream, 0);
  if (first === undefined || !isBeginning(first.type)) return { ok: false, reason: 'unreadable' };
  const [version, kind] = new Uint16Array(first.parts[0]?.slice(0, 4).buffer ?? new ArrayBuffer(4));
  const book: Book = {
    stream,
    places: [],
    room: MOST_CELLS,
    isUnicode: first.type === 0x809 && version === 0x600,
    isOldest: first.type === 0x09,
    sharedStrings: [],
    cellFormats: [],
    dateFormats: new Map(),
    since1904: false,
    codePage: undefined,
  };
  try {
    const sheets: Sheet[] = [];
    // Up to Excel 4 the stream is a sheet; since then it begins with what all sheets share.
    const alone: Sheet = { name: '', rows: [] };
    const fault = readPart(book, 0, alone);
    if (fault !== undefined) return { ok: false, reason: fault };
    if (kind !== GLOBALS) sheets.push(alone);
    if (book.places.length > MOST_SHEETS) return { ok: false, reason: 'too-many-parts' };
    for (const { name, at } of book.places) {
      const sheet: Sheet = { name, rows: [] };
      const sheetFault = readPart(book, at, sheet);
      if (sheetFault !== undefined) return { ok: false, reason: sheetFault };
      sheets.push(sheet);
    }
    return { ok: true, sheets: decodeSheets(sheets, book.codePage) };
  } catch (error) {
    // A record that promises more than it holds.
    if (error instanceof RangeError) return { ok: false, reason: 'unreadable' };
    throw error;
  }
}

const GLOBALS = 5;

/** Reads from a beginning to its end; what is embedded there (charts) is passed over. */
function readPart(book: Book, from: number, sheet: Sheet): BankFault | undefined {
  let depth = 0;
  let place = from;
  let width = 0;
  let waiting: ReturnType<typeof placeOfTextFormula>;
  for (;;) {
    const record = recordAt(book.stream, place);
    // Without an end the file breaks off, and nobody knows how much is missing.
    if (record === undefined || (depth === 0 && !isBeginning(record.type))) return 'unreadable';
    place = record.end;
    if (isBeginning(record.type)) depth += 1;
    if (record.type === RECORD.eof && (depth -= 1) === 0) break;
    if (record.type === RECORD.filePass) return 'encrypted';
    if (depth > 1) continue;
    noteGlobal(book, record);
    for (const cell of cellsOf(record, book, waiting)) {
      if ((book.room -= 1) < 0) return 'too-many-rows';
      width = Math.max(width, cell.column + 1);
      layDown(sheet.rows, cell);
    }
    waiting = placeOfTextFormula(record, book) ?? waiting;
  }
  // Rows become as wide as the widest: one cell in the last corner makes a sheet of 17 million.
  book.room -= sheet.rows.length * width;
  return book.room < 0 ? 'too-many-rows' : undefined;
}

function layDown(rows: BiffText[][], { row, column, text }: BiffCell): void {
  const cells = (rows[row] ??= []);
  cells[column] = text;
}

const SHARED: ReadonlySet<number> = new Set([
  RECORD.codePage,
  RECORD.date1904,
  RECORD.cellFormat,
  RECORD.numberFormat,
  RECORD.sheet,
  RECORD.sharedStrings,
]);

/** Takes in what cells refer to. */
function noteGlobal(book: Book, record: BiffRecord): void {
  if (!SHARED.has(record.type)) return;
  const reader = readParts(record.parts);
  switch (record.type) {
    case RECORD.codePage:
      book.codePage = reader.short();
      break;
    case RECORD.date1904:
      book.since1904 = reader.short() === 1;
      break;
    case RECORD.cellFormat:
      reader.skip(2);
      book.cellFormats.push(reader.short());
      break;
    case RECORD.numberFormat:
      noteNumberFormat(book, reader);
      break;
    case RECORD.sheet: {
      const at = reader.long();
      const kind = reader.short() >> 8;
      const length = reader.byte();
      const name = book.isUnicode ? unicodeText(reader, length) : Uint8Array.from({ length }, reader.byte);
      if (kind === 0) book.places.push({ name, at });
      break;
    }
    case RECORD.sharedStrings:
      noteSharedStrings(book, reader);
      break;
    default:
  }
}

function noteNumberFormat(book: Book, reader: PartReader): void {
  const id = reader.short();
  const length = book.isUnicode ? reader.short() : reader.byte();
  const code = book.isUnicode ? unicodeText(reader, length) : reader.characters(length, false);
  book.dateFormats.set(id, isDateCode(code));
}

function noteSharedStrings(book: Book, reader: PartReader): void {
  reader.skip(4);
  const count = Math.min(reader.long(), MOST_CELLS);
  while (book.sharedStrings.length < count && !reader.isAtEnd()) {
    book.sharedStrings.push(unicodeText(reader, reader.short()));
  }
}

function decodeSheets(sheets: readonly Sheet[], codePage: number | undefined) {
  const raw = sheets.flatMap(({ name, rows }) => [name, ...rows.flat()]).filter((text) => typeof text !== 'string');
  const decoder = new TextDecoder(encodingOf(codePage, raw));
  const textOf = (text: BiffText | undefined): string =>
    typeof text === 'object' ? decoder.decode(text) : (text ?? '');
  return sheets.map(({ name, rows }) => ({
    name: textOf(name),
    rows: Array.from(rows, (cells) => Array.from(cells ?? [], textOf)),
  }));
}
