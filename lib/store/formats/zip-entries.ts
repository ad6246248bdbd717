import { Inflate } from 'fflate';
import { decodeText } from './decode-text';
import type { BankFault } from './format';
import { MOST_ENTRIES, MOST_INFLATED_BYTES } from './limits';

/** Files of an archive by their path. */
export type ZipEntries = ReadonlyMap<string, Uint8Array>;

export type ZipReading =
  | { readonly ok: true; readonly entries: ZipEntries }
  | { readonly ok: false; readonly reason: BankFault };

interface DirectoryEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly start: number;
  readonly end: number;
}

/** Bytes inflated at once: deflate grows at most 1,032-fold, so a step stays under 5 MB whatever the archive says. */
const STEP = 4096;
const END_LENGTH = 22;
const MOST_COMMENT = 0xffff;

/** The paths in an archive, without inflating anything; none where it is damaged. */
export function zipNames(bytes: Uint8Array): readonly string[] {
  return readDirectory(bytes)?.map(({ name }) => name) ?? [];
}

/**
 * Inflates the wanted files of a zip archive (APPNOTE 6.3.10) and counts while it does. Declared sizes are not believed.
 */
export function readZip(bytes: Uint8Array, wants: (name: string) => boolean): ZipReading {
  const directory = readDirectory(bytes);
  if (directory === undefined) return { ok: false, reason: 'unreadable' };
  if (directory.length > MOST_ENTRIES) return { ok: false, reason: 'too-many-parts' };
  const wanted = directory.filter(({ name }) => wants(name));
  if (wanted.some(({ isEncrypted }) => isEncrypted)) return { ok: false, reason: 'encrypted' };
  const entries = new Map<string, Uint8Array>();
  let room = MOST_INFLATED_BYTES;
  for (const entry of wanted) {
    const content = contentOf(bytes.subarray(entry.start, entry.end), entry.method, room);
    if (typeof content === 'string') return { ok: false, reason: content };
    room -= content.length;
    entries.set(entry.name, content);
  }
  return { ok: true, entries };
}

function readDirectory(bytes: Uint8Array): DirectoryEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries: DirectoryEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count && i <= MOST_ENTRIES; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const entry = entryAt(bytes, view, at, nameLength);
    if (entry === undefined) return undefined;
    if (!entry.name.endsWith('/')) entries.push(entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - MOST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return undefined;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, nameLength: number): DirectoryEntry | undefined {
  const local = view.getUint32(at + 42, true);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x04034b50) return undefined;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const end = start + view.getUint32(at + 20, true);
  if (end > bytes.length) return undefined;
  return {
    // Archives made on Chinese Windows write names in GBK.
    name: decodeText(bytes.subarray(at + 46, at + 46 + nameLength)).text,
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    start,
    end,
  };
}

function contentOf(packed: Uint8Array, method: number, room: number): Uint8Array | BankFault {
  if (method === 0) return packed.length > room ? 'too-large' : packed;
  if (method !== 8) return 'unreadable';
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
      if (length > room) return 'too-large';
    }
  } catch (error) {
    // The library throws its own error for damaged data; its codes help nobody here.
    if (error instanceof Error) return 'unreadable';
    throw error;
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
