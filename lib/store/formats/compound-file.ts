/**
 * Compound File Binary ([MS-CFB] 2.1–2.6), the little file system that old Office documents are. Read here by hand, one stream
 * and no more: a library lays out every stream that a directory names, and a thousand names may share one chain of sectors.
 */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER = 512;
const ENTRY = 128;
/** Sectors of the table that the header itself lists. */
const LISTED = 109;
/** Sector numbers from here on mean an end, nothing, or the table itself. */
const LAST_SECTOR = 0xffff_fffa;

export interface CompoundFile {
  /** What its directory names, storages and streams alike. */
  readonly names: ReadonlySet<string>;
  /** The bytes of a stream; undefined where there is none of that name, or its sectors lead out of the file or in a circle. */
  readonly stream: (name: string) => Uint8Array | undefined;
}

interface Entry {
  readonly name: string;
  readonly isRoot: boolean;
  readonly start: number;
  readonly size: number;
}

/** Whether bytes begin as a compound file. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/** Opens a compound file; undefined where it is damaged. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || !isCompoundFile(bytes)) return undefined;
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return undefined;
  const size = 1 << shift;
  // The header fills the first sector, also where sectors are larger than it.
  const main: Space = { bytes: bytes.subarray(size), size, next: tableReader(view, size) };
  const directory = readChain(main, view.getUint32(48, true));
  if (directory === undefined) return undefined;
  const entries = entriesIn(directory);
  const cutoff = view.getUint32(56, true);
  const small = (): Space | undefined => smallSpace(main, entries, view.getUint32(60, true));
  return {
    names: new Set(entries.map(({ name }) => name)),
    stream: (name) => {
      const entry = entries.find((one) => one.name === name && !one.isRoot);
      if (entry === undefined) return undefined;
      const space = entry.size < cutoff ? small() : main;
      return space === undefined ? undefined : readChain(space, entry.start)?.subarray(0, entry.size);
    },
  };
}

/** Bytes in sectors, and which sector follows which. */
interface Space {
  readonly bytes: Uint8Array;
  readonly size: number;
  readonly next: (sector: number) => number | undefined;
}

/** Looks the next sector up in the table, whose own sectors are listed in the header and, in large files, in a chain of more lists. */
function tableReader(view: DataView, size: number): Space['next'] {
  const sectors: number[] = [];
  for (let i = 0; i < LISTED; i += 1) sectors.push(view.getUint32(76 + i * 4, true));
  const perSector = size / 4;
  const most = Math.ceil(view.byteLength / size);
  let list = view.getUint32(68, true);
  for (let round = 0; list < LAST_SECTOR && round <= most; round += 1) {
    const at = (list + 1) * size;
    if (at + size > view.byteLength) break;
    for (let i = 0; i < perSector - 1 && sectors.length <= most; i += 1) sectors.push(view.getUint32(at + i * 4, true));
    list = view.getUint32(at + size - 4, true);
  }
  return (sector) => {
    const home = sectors[Math.floor(sector / perSector)];
    if (home === undefined || home >= LAST_SECTOR) return undefined;
    const at = (home + 1) * size + (sector % perSector) * 4;
    return at + 4 > view.byteLength ? undefined : view.getUint32(at, true);
  };
}

/** Streams below the cutoff share the root's stream, in sectors of 64 bytes with a table of their own. */
function smallSpace(main: Space, entries: readonly Entry[], tableStart: number): Space | undefined {
  const root = entries.find(({ isRoot }) => isRoot);
  const bytes = root === undefined ? undefined : readChain(main, root.start);
  const table = readChain(main, tableStart);
  if (bytes === undefined || table === undefined) return undefined;
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  return {
    bytes,
    size: 64,
    next: (sector) => (sector * 4 + 4 > table.length ? undefined : view.getUint32(sector * 4, true)),
  };
}

/** A chain is never longer than the space it lies in: a longer one runs in a circle. */
function readChain({ bytes, size, next }: Space, start: number): Uint8Array | undefined {
  const sectors: Uint8Array[] = [];
  let length = 0;
  let sector = start;
  while (sector < LAST_SECTOR) {
    // The last sector of a file is not always filled up.
    const part = bytes.subarray(sector * size, (sector + 1) * size);
    const following = next(sector);
    if (part.length === 0 || length > bytes.length || following === undefined) return undefined;
    sectors.push(part);
    length += part.length;
    sector = following;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of sectors) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function entriesIn(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const utf16 = new TextDecoder('utf-16le');
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const kind = directory[at + 66] ?? 0;
    if (kind === 0) continue;
    const length = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
    entries.push({
      name: utf16.decode(directory.subarray(at, at + length)),
      isRoot: kind === 5,
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}
