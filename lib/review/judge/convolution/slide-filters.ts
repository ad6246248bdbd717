/** Widths of the filters in characters; there are as many filters of each. */
export const WIDTHS = [2, 3, 4] as const;
/** Places under filters of all widths together: a character is projected for each of them, once. */
export const PLACES = 9;
const WIDEST = 4;

/** Where the projections of the characters under a filter begin. */
const under = new Uint32Array(WIDEST);

/** What characters say to the filters at each of their places: rows of `PLACES` × `filters` numbers, the first of them zeros. */
export interface Projections {
  readonly numbers: Float32Array;
  readonly filters: number;
}

/** The strongest answer of each filter (−∞ where a text is too short for it), and the character it begins at there. */
export interface Peaks {
  readonly values: Float32Array;
  readonly at: Uint16Array;
}

export function createPeaks(filters: number): Peaks {
  const length = WIDTHS.length * filters;
  return { values: new Float32Array(length), at: new Uint16Array(length) };
}

/** Slides every filter over a text, given as where its characters' projections begin. Linear; allocates nothing. */
export function slideFilters({ numbers, filters }: Projections, text: ArrayLike<number>, peaks: Peaks): void {
  peaks.values.fill(-Infinity);
  let place = 0;
  for (const [group, width] of WIDTHS.entries()) {
    under.fill(0);
    for (let at = 0; at + width <= text.length; at += 1) {
      // A filter narrower than the widest reads zeros at the places it has not: one loop for all is as quick as three.
      for (let k = 0; k < width; k += 1) under[k] = (text[at + k] ?? 0) + (place + k) * filters;
      raisePeaks(numbers, under, at, peaks, group * filters, filters);
    }
    place += width;
  }
}

function raisePeaks(
  numbers: Float32Array,
  starts: Uint32Array,
  at: number,
  { values, at: peakAt }: Peaks,
  first: number,
  filters: number,
): void {
  const [a = 0, b = 0, c = 0, d = 0] = starts;
  for (let f = 0; f < filters; f += 1) {
    const sum = (numbers[a + f] ?? 0) + (numbers[b + f] ?? 0) + (numbers[c + f] ?? 0) + (numbers[d + f] ?? 0);
    if (sum <= (values[first + f] ?? 0)) continue;
    values[first + f] = sum;
    peakAt[first + f] = at;
  }
}
