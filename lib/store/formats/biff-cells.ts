import { isDateFormat, serialDay } from './biff-dates';
import type { BiffRecord } from './biff-records';
import { RECORD } from './biff-records';
import type { PartReader } from './biff-text';
import { readParts, unicodeText } from './biff-text';

/** What a cell says; bytes where the stream is older than Unicode and nobody knows their encoding yet. */
export type BiffText = string | Uint8Array;

/** What the records before a cell have told. */
export interface BiffState {
  /** Excel 97 and later: texts are UTF-16. */
  readonly isUnicode: boolean;
  /** Excel 2: cells have three bytes of attributes, and lengths of one byte. */
  readonly isOldest: boolean;
  readonly sharedStrings: string[];
  /** Number format of each cell format, and of those which are dates. */
  readonly cellFormats: number[];
  readonly dateFormats: Map<number, boolean>;
  since1904: boolean;
  codePage: number | undefined;
}

export interface BiffCell {
  readonly row: number;
  readonly column: number;
  readonly text: BiffText;
}

/** Cells of a record: none of most, several of one that packs numbers. `waiting`: where the text of the formula before belongs. */
export function cellsOf(record: BiffRecord, state: BiffState, waiting: BiffPlace | undefined): readonly BiffCell[] {
  if (!WITH_CELLS.has(record.type)) return [];
  const reader = readParts(record.parts);
  if (includes(RECORD.formulaText, record.type)) {
    return waiting === undefined
      ? []
      : [{ ...waiting, text: textOf(reader, state, record.type === RECORD.formulaText[0]) }];
  }
  if (record.type === RECORD.multipleRk) return numbersOf(record, reader, state);
  const place = { row: reader.short(), column: reader.short() };
  const isOldest = isOldestCell(record.type, state);
  const format = isOldest ? undefined : reader.short();
  if (isOldest) reader.skip(3);
  const text = valueOf(record.type, reader, state, format);
  return text === undefined ? [] : [{ ...place, text }];
}

/** Excel 2 has cells of its own types, which some writers use in later streams, too; its formulas alone share theirs. */
function isOldestCell(type: number, { isOldest }: BiffState): boolean {
  return type <= RECORD.truth[0] || (isOldest && type === RECORD.formula[0]);
}

export interface BiffPlace {
  readonly row: number;
  readonly column: number;
}

/** The place of a formula whose result is a text, which the next record then brings. */
export function placeOfTextFormula(record: BiffRecord, state: BiffState): BiffPlace | undefined {
  if (!includes(RECORD.formula, record.type)) return undefined;
  const reader = readParts(record.parts);
  const place = { row: reader.short(), column: reader.short() };
  reader.skip(isOldestCell(record.type, state) ? 3 : 2);
  const result = Uint8Array.from({ length: 8 }, reader.byte);
  return result[0] === 0 && result[6] === 0xff && result[7] === 0xff ? place : undefined;
}

const WITH_CELLS: ReadonlySet<number> = new Set([
  ...RECORD.formula,
  ...RECORD.formulaText,
  ...RECORD.number,
  ...RECORD.label,
  ...RECORD.truth,
  RECORD.integer,
  RECORD.rk,
  RECORD.multipleRk,
  RECORD.richLabel,
  RECORD.sharedLabel,
]);

function includes(types: readonly number[], type: number): boolean {
  return types.includes(type);
}

function valueOf(type: number, reader: PartReader, state: BiffState, format: number | undefined): BiffText | undefined {
  if (type === RECORD.sharedLabel) return state.sharedStrings[reader.long()];
  if (type === RECORD.richLabel || includes(RECORD.label, type)) return textOf(reader, state, type === RECORD.label[0]);
  if (type === RECORD.rk) return numberText(rkOf(reader.long()), format, state);
  if (type === RECORD.integer) return String(reader.short());
  const bytes = new DataView(Uint8Array.from({ length: includes(RECORD.truth, type) ? 2 : 8 }, reader.byte).buffer);
  // The second byte tells an error from a truth value; neither is an error a text.
  if (includes(RECORD.truth, type)) return bytes.getUint8(1) === 0 ? truthText(bytes.getUint8(0)) : undefined;
  const isNumber = !includes(RECORD.formula, type) || bytes.getUint16(6, true) !== 0xffff;
  if (isNumber) return numberText(bytes.getFloat64(0, true), format, state);
  return bytes.getUint8(0) === 1 ? truthText(bytes.getUint8(2)) : undefined;
}

function truthText(value: number): string {
  return value === 0 ? 'false' : 'true';
}

function textOf(reader: PartReader, { isUnicode }: BiffState, isShort: boolean): BiffText {
  const length = isShort ? reader.byte() : reader.short();
  return isUnicode ? unicodeText(reader, length) : Uint8Array.from({ length }, reader.byte);
}

function numbersOf({ parts }: BiffRecord, reader: PartReader, state: BiffState): BiffCell[] {
  const row = reader.short();
  const first = reader.short();
  // Six bytes a number between the first column and the last.
  const count = Math.floor(((parts[0]?.length ?? 0) - 6) / 6);
  return Array.from({ length: Math.max(count, 0) }, (_, i) => {
    const format = reader.short();
    return { row, column: first + i, text: numberText(rkOf(reader.long()), format, state) };
  });
}

/** [MS-XLS] 2.5.218: thirty bits of a whole number or of a float, either perhaps a hundredth. */
function rkOf(packed: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(4, packed & 0xffff_fffc, true);
  const value = (packed & 2) === 0 ? view.getFloat64(0, true) : (packed | 0) >> 2;
  return (packed & 1) === 0 ? value : value / 100;
}

function numberText(value: number, format: number | undefined, state: BiffState): string {
  const numberFormat = format === undefined ? undefined : state.cellFormats[format];
  const isDate = numberFormat !== undefined && (state.dateFormats.get(numberFormat) ?? isDateFormat(numberFormat));
  return (isDate ? serialDay(value, state.since1904) : undefined) ?? String(value);
}
