/** Old Excel files put together byte by byte. */

const short = (value: number): readonly number[] => [value & 0xff, value >> 8];
const long = (value: number): readonly number[] => [...short(value & 0xffff), ...short(value >>> 16)];
const ascii = (text: string): readonly number[] => Array.from(text, (char) => char.charCodeAt(0));

/** Texts in GBK: 标题, 内容, 发货, 今天发. */
export const GBK = {
  title: [0xb1, 0xea, 0xcc, 0xe2],
  body: [0xc4, 0xda, 0xc8, 0xdd],
  shipping: [0xb7, 0xa2, 0xbb, 0xf5],
  today: [0xbd, 0xf1, 0xcc, 0xec, 0xb7, 0xa2],
};

export function record(type: number, data: readonly number[]): readonly number[] {
  return [...short(type), ...short(data.length), ...data];
}

/** A cell of Latin text in Excel 97's own record for it. */
export function cell(row: number, column: number, text: string): readonly number[] {
  return record(0x204, [...short(row), ...short(column), 0, 0, ...short(text.length), 0, ...ascii(text)]);
}

/** Where the sheet S begins. */
const named = (at: number): readonly number[] => record(0x85, [...long(at), 0, 0, 1, 0, 83]);
const end = record(0x0a, []);
const beginning = (kind: number): readonly number[] => record(0x809, [...short(0x600), ...short(kind), 0, 0, 0, 0]);

/** The stream of an Excel 97 workbook with one sheet. `shared`: records that stand before all sheets. */
export function biffBook(
  cells: readonly (readonly number[])[],
  shared: readonly (readonly number[])[] = [],
): Uint8Array {
  const head = [...beginning(5), ...shared.flat()];
  const at = head.length + named(0).length + end.length;
  return Uint8Array.from([...head, ...named(at), ...end, ...beginning(0x10), ...cells.flat(), ...end]);
}

/** A sheet alone, as web shops' scripts have written them for twenty years: texts in whatever encoding they were at hand. */
export function bareBook(rows: readonly (readonly (readonly number[])[])[], codePage: number | undefined): Uint8Array {
  const cells = rows.flatMap((row, y) =>
    row.flatMap((text, x) => record(0x204, [...short(y), ...short(x), 0, 0, ...short(text.length), ...text])),
  );
  const page = codePage === undefined ? [] : record(0x42, short(codePage));
  return Uint8Array.from([...record(0x809, [0, 0, 0x10, 0, 0, 0, 0, 0]), ...page, ...cells, ...end]);
}

const SECTOR = 512;
const CHAIN_END = 0xffff_fffe;
const TABLE = 0xffff_fffd;

/** Streams in a compound file: sector 0 is the table, sector 1 the directory, the streams follow, none of them in small sectors. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  const table: number[] = [TABLE, CHAIN_END];
  const contents: Uint8Array[] = [];
  const directory = [entry('Root Entry', 5, CHAIN_END, 0)];
  for (const [name, content] of Object.entries(streams)) {
    const sectors = Math.max(1, Math.ceil(content.length / SECTOR));
    directory.push(entry(name, 2, table.length, content.length));
    for (let i = 1; i < sectors; i += 1) table.push(table.length + 1);
    table.push(CHAIN_END);
    const padded = new Uint8Array(sectors * SECTOR);
    padded.set(content);
    contents.push(padded);
  }
  const file = new Uint8Array((3 + contents.reduce((sum, { length }) => sum + length / SECTOR, 0)) * SECTOR);
  const view = new DataView(file.buffer);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, value] of [
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
    [44, 1],
  ] as const)
    view.setUint16(at, value, true);
  for (const [at, value] of [
    [48, 1],
    [56, 0],
    [60, CHAIN_END],
    [68, CHAIN_END],
    [76, 0],
  ] as const)
    view.setUint32(at, value, true);
  for (let i = 1; i < 109; i += 1) view.setUint32(76 + i * 4, 0xffff_ffff, true);
  for (let i = 0; i < SECTOR / 4; i += 1) view.setUint32(SECTOR + i * 4, table[i] ?? 0xffff_ffff, true);
  for (const [i, bytes] of directory.entries()) file.set(bytes, 2 * SECTOR + i * 128);
  let at = 3 * SECTOR;
  for (const content of contents) {
    file.set(content, at);
    at += content.length;
  }
  return file;
}

function entry(name: string, kind: number, start: number, size: number): Uint8Array {
  const bytes = new Uint8Array(128);
  const view = new DataView(bytes.buffer);
  for (const [i, unit] of ascii(name).entries()) view.setUint16(i * 2, unit, true);
  view.setUint16(64, (name.length + 1) * 2, true);
  bytes[66] = kind;
  view.setUint32(116, start, true);
  view.setUint32(120, size, true);
  return bytes;
}
