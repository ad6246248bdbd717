import type { Convolution } from './convolution';
import type { Vectors } from './project-vectors';
import { projectVectors } from './project-vectors';
import { UNKNOWN } from './read-characters';
import { PLACES } from './slide-filters';

/** Characters kept projected: more than any text of a person has, and 2 MB with 96 filters of each width. */
const ROOM = 1200;

/** The greatest number that is kept, either way; what the greatest product may be is scaled to it. */
const HIGHEST = 2 ** 15 - 1;

/** What the characters met say to the filters, in steps: each is projected when it is first met. */
interface ProjectedCharacters {
  readonly numbers: Int16Array;
  /** What one step stands for. */
  readonly step: number;
  /** Where one character's products are found before they become steps. */
  readonly products: Float32Array;
  /** Row of a character → where its projection begins; 0 where it has none yet. */
  readonly starts: Uint32Array;
  count: number;
}

const kept = new WeakMap<Convolution, ProjectedCharacters>();

/** The projections of a text's characters, and where each begins. Of more different characters than have room the last are unknown ones. */
export function projectText(
  convolution: Convolution,
  rows: readonly number[],
): { readonly numbers: Int16Array; readonly step: number; readonly starts: readonly number[] } {
  const projected = projectedBy(convolution);
  if (projected.count + rows.length > ROOM && projected.count + newIn(rows, projected) > ROOM) forget(projected);
  startOf(convolution, projected, UNKNOWN);
  const starts = rows.map((row) => startOf(convolution, projected, row));
  return { numbers: projected.numbers, step: projected.step, starts };
}

/** Projects the commonest characters from the `first` on ahead of the first text. */
export function projectCommon(convolution: Convolution, first: number, count: number): void {
  const last = Math.min(first + count, convolution.characters.count, ROOM);
  for (let row = first; row < last; row += 1) startOf(convolution, projectedBy(convolution), row);
}

function projectedBy(convolution: Convolution): ProjectedCharacters {
  const known = kept.get(convolution);
  if (known !== undefined) return known;
  const projected = {
    numbers: new Int16Array((ROOM + 1) * PLACES * convolution.filters),
    step: (longestOf(convolution.characters) * longestOf(convolution.kernels)) / HIGHEST,
    products: new Float32Array(convolution.kernels.count),
    starts: new Uint32Array(convolution.characters.count),
    count: 0,
  };
  kept.set(convolution, projected);
  return projected;
}

/** The length of the longest vector: no product of two is greater than those of their lengths. */
function longestOf({ numbers, count, size }: Vectors): number {
  let longest = 0;
  for (let row = 0; row < count; row += 1)
    longest = Math.max(longest, Math.hypot(...numbers.subarray(row * size, (row + 1) * size)));
  return longest;
}

/** How many characters of a text have no projection yet. */
function newIn(rows: readonly number[], { starts }: ProjectedCharacters): number {
  return new Set(rows.filter((row) => starts[row] === 0)).size;
}

function forget(projected: ProjectedCharacters): void {
  projected.starts.fill(0);
  projected.count = 0;
}

function startOf({ characters, kernels }: Convolution, projected: ProjectedCharacters, row: number): number {
  const { numbers, step, products, starts } = projected;
  const known = starts[row] ?? 0;
  if (known !== 0) return known;
  if (projected.count === ROOM) return starts[UNKNOWN] ?? 0;
  projected.count += 1;
  const start = projected.count * kernels.count;
  const { size } = characters;
  const vector = { numbers: characters.numbers.subarray(row * size, (row + 1) * size), count: 1, size };
  projectVectors(kernels, vector, products, 0);
  for (const [k, product] of products.entries()) numbers[start + k] = Math.round(product / step);
  starts[row] = start;
  return start;
}
