import { Gunzip } from 'fflate';
import { joinBytes } from './join-bytes';

/** Bytes inflated in one step: with what is trained here a page takes one in within three to seven milliseconds. */
const STEP = 48 * 1024;

/** Inflates gzip given in slices, one member or several after each other, in steps; undefined where it is none, or cut short. */
export function* inflateFile(
  slices: readonly Uint8Array[],
): Generator<void, Uint8Array<ArrayBuffer> | undefined, void> {
  const inflated: Uint8Array[] = [];
  const stream = new Gunzip((part) => {
    inflated.push(part);
  });
  for (const [i, slice] of slices.entries())
    for (let at = 0; at < slice.length; at += STEP) {
      const isLast = i === slices.length - 1 && at + STEP >= slice.length;
      if (!push(stream, slice.subarray(at, at + STEP), isLast)) return undefined;
      yield;
    }
  // In one piece: numbers are read where they stand.
  return joinBytes(inflated);
}

function push(stream: Gunzip, bytes: Uint8Array, isLast: boolean): boolean {
  try {
    stream.push(bytes, isLast);
    return true;
  } catch {
    return false; // Not gzip, damaged or cut short: the caller says so.
  }
}
