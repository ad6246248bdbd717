/**
 * The records of an Excel 2–2003 stream ([MS-XLS] 2.1.4, and the older versions that it grew from): type, length, data.
 * What does not fit into one record goes on in `CONTINUE` records, which belong to the one before.
 */
export interface BiffRecord {
  readonly type: number;
  /** Its own data and those of its continuations; a text that crosses a border is marked anew behind it, so the borders matter. */
  readonly parts: readonly Uint8Array[];
  /** Where the next record begins. */
  readonly end: number;
}

export const RECORD = {
  eof: 0x0a,
  formula: [0x06, 0x206, 0x406],
  formulaText: [0x07, 0x207],
  date1904: 0x22,
  filePass: 0x2f,
  continues: 0x3c,
  codePage: 0x42,
  sheet: 0x85,
  multipleRk: 0xbd,
  richLabel: 0xd6,
  cellFormat: 0xe0,
  sharedStrings: 0xfc,
  sharedLabel: 0xfd,
  integer: 0x02,
  number: [0x03, 0x203],
  label: [0x04, 0x204],
  truth: [0x05, 0x205],
  rk: 0x27e,
  numberFormat: 0x41e,
} as const;

/** The beginnings of a stream or sheet; their second byte is the version up to Excel 4. */
const BEGINNINGS: ReadonlySet<number> = new Set([0x09, 0x209, 0x409, 0x809]);

/** Whether a record of this type begins a stream or a sheet. */
export function isBeginning(type: number): boolean {
  return BEGINNINGS.has(type);
}

/** Whether bytes are such a stream without the file system around it, as many a shop system writes it by hand. */
export function isBareBiff(bytes: Uint8Array): boolean {
  const [low = 0, high = 0, length = 0, zero = 1] = bytes;
  return isBeginning(low | (high << 8)) && zero === 0 && length >= 4 && length <= 16;
}

/** The record at a place; undefined where it leads out of the stream, or goes on without end. */
export function recordAt(stream: Uint8Array, place: number): BiffRecord | undefined {
  const first = headAt(stream, place);
  if (first === undefined) return undefined;
  const parts = [stream.subarray(place + 4, first.end)];
  let { end } = first;
  for (let more = headAt(stream, end); more?.type === RECORD.continues; more = headAt(stream, end)) {
    if (parts.length > MOST_PARTS) return undefined;
    parts.push(stream.subarray(end + 4, more.end));
    end = more.end;
  }
  return { type: first.type, parts, end };
}

/** Full ones hold 8 kB, so these are more than a file may have; empty ones would cost memory without end. */
const MOST_PARTS = 10_000;

function headAt(stream: Uint8Array, place: number): { readonly type: number; readonly end: number } | undefined {
  if (place + 4 > stream.length) return undefined;
  const type = (stream[place] ?? 0) | ((stream[place + 1] ?? 0) << 8);
  const end = place + 4 + ((stream[place + 2] ?? 0) | ((stream[place + 3] ?? 0) << 8));
  return end > stream.length ? undefined : { type, end };
}
