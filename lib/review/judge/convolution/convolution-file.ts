import { packRows, unpackRows } from '../../../text/packed-rows';
import { joinBytes } from '../join-bytes';
import type { Convolution } from './convolution';
import { FIRST_CHARACTER, rowsOfCharacters } from './read-characters';
import { PLACES, WIDTHS } from './slide-filters';

/** A convolution as training leaves it. */
export interface TrainedConvolution {
  /** The characters that have a vector of their own, in the order of the rows from `FIRST_CHARACTER` on. */
  readonly characters: string;
  readonly size: number;
  readonly filters: number;
  readonly vectors: Float32Array;
  readonly kernels: Float32Array;
  readonly thresholds: Float32Array;
  readonly weights: Float32Array;
}

/** Steps either way from zero to the greatest number of a row. */
const LEVELS = 40;
const HEADER = 12;

/*
 * Little-endian: three u32 (characters, size, filters); f32 of the thresholds; the characters (u16); then the rows of characters, of kernels and of
 * heads, each as a byte of scale a row and a signed byte a number (`packRows`).
 */
export function packConvolution(trained: TrainedConvolution): Uint8Array<ArrayBuffer> {
  const { characters, size, filters, thresholds } = trained;
  const rows = [
    packRows(trained.vectors, size, LEVELS),
    packRows(trained.kernels, size, LEVELS),
    packRows(trained.weights, thresholds.length, LEVELS),
  ];
  return joinBytes([
    Uint32Array.of(characters.length, size, filters),
    thresholds,
    Uint16Array.from({ length: characters.length }, (_, i) => characters.charCodeAt(i)),
    ...rows.flatMap(({ scales, bytes }) => [scales, bytes]),
  ]);
}

/** Reads what `packConvolution` wrote for so many heads; undefined where the length does not fit. */
export function readConvolution({ buffer, length }: Uint8Array<ArrayBuffer>, heads: number): Convolution | undefined {
  if (length < HEADER) return undefined;
  const [known = 0, size = 0, filters = 0] = new Uint32Array(buffer, 0, HEADER / 4);
  const [peaks, rows, kernels] = [WIDTHS.length * filters, FIRST_CHARACTER + known, PLACES * filters];
  const expected = HEADER + 4 * peaks + 2 * known + (rows + kernels) * (1 + size) + heads * (1 + peaks);
  if (length !== expected) return undefined;
  let at = HEADER + 4 * peaks;
  const characters = String.fromCharCode(...new Uint16Array(buffer, at, known));
  at += 2 * known;
  const take = (count: number, width: number) => {
    const scales = new Uint8Array(buffer, at, count);
    const bytes = new Int8Array(buffer, at + count, count * width);
    at += count * (1 + width);
    return unpackRows({ scales, bytes });
  };
  return {
    filters,
    rowOf: rowsOfCharacters(characters),
    thresholds: new Float32Array(buffer.slice(HEADER, HEADER + 4 * peaks)),
    characters: { numbers: take(rows, size), count: rows, size },
    kernels: { numbers: take(kernels, size), count: kernels, size },
    weights: take(heads, peaks),
  };
}
