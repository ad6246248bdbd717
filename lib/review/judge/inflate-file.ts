import { Gunzip } from 'fflate';

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
  return joined(inflated);
}

function push(stream: Gunzip, bytes: Uint8Array, isLast: boolean): boolean {
  try {
    stream.push(bytes, isLast);
    return true;
  } catch {
    return false; // Not gzip, damaged or cut short: the caller says so.
  }
}

/** In one piece: numbers are read where they stand. */
function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
