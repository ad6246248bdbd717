import type { FileSlice } from './protocol';

/** Bytes in a slice, a multiple of three so that base64 needs no filling up: a page takes one in within some two milliseconds. */
const SLICE = 192 * 1024;
/** `String.fromCharCode` takes so many arguments in every browser. */
const RUN = 0x8000;

/**
 * Gives out a file in slices, each by its number from 0. The file is read once and kept while the caller lives; after a failure it is read
 * anew. Rejects when it cannot be read, and with a `RangeError` for a slice that it does not have.
 */
export function createFileSlices(read: () => Promise<Uint8Array>): (slice: number) => Promise<FileSlice> {
  let reading: Promise<Uint8Array> | undefined;
  const file = async () => {
    try {
      return await (reading ??= read());
    } catch (fault) {
      reading = undefined;
      throw fault;
    }
  };
  return async (slice) => {
    const bytes = await file();
    const slices = Math.ceil(bytes.length / SLICE);
    if (slice >= slices) throw new RangeError(`slice ${String(slice)} of ${String(slices)}`);
    return { base64: toBase64(bytes.subarray(slice * SLICE, (slice + 1) * SLICE)), slices };
  };
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += RUN) binary += String.fromCharCode(...bytes.subarray(at, at + RUN));
  return btoa(binary);
}

/** The bytes of a slice. Throws where it is not base64. */
export function bytesOf({ base64 }: FileSlice): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
