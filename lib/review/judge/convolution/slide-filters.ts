/** Widths of the filters in characters; there are as many filters of each. */
export const WIDTHS = [2, 3, 4] as const;
/** Places under filters of all widths together: a character is projected for each of them, once. */
export const PLACES = 9;

/** What characters say to the filters at each of their places: rows of `PLACES` × `filters` numbers, the first of them zeros. */
export interface Projections {
  readonly numbers: Float32Array | Int16Array;
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
  const { length } = text;
  peaks.values.fill(-Infinity);
  // Each width has a loop of its own: with one for all, sliding takes nearly twice as long.
  for (let at = 0; at < length - 1; at += 1) {
    const [a, b] = [text[at] ?? 0, (text[at + 1] ?? 0) + filters];
    for (let f = 0; f < filters; f += 1) raise(peaks, f, at, (numbers[a + f] ?? 0) + (numbers[b + f] ?? 0));
  }
  for (let at = 0; at < length - 2; at += 1) {
    const [a, b] = [(text[at] ?? 0) + 2 * filters, (text[at + 1] ?? 0) + 3 * filters];
    const c = (text[at + 2] ?? 0) + 4 * filters;
    for (let f = 0; f < filters; f += 1)
      raise(peaks, filters + f, at, (numbers[a + f] ?? 0) + (numbers[b + f] ?? 0) + (numbers[c + f] ?? 0));
  }
  for (let at = 0; at < length - 3; at += 1) {
    const [a, b] = [(text[at] ?? 0) + 5 * filters, (text[at + 1] ?? 0) + 6 * filters];
    const [c, d] = [(text[at + 2] ?? 0) + 7 * filters, (text[at + 3] ?? 0) + 8 * filters];
    for (let f = 0; f < filters; f += 1) {
      const first = (numbers[a + f] ?? 0) + (numbers[b + f] ?? 0);
      raise(peaks, 2 * filters + f, at, first + (numbers[c + f] ?? 0) + (numbers[d + f] ?? 0));
    }
  }
}

function raise({ values, at: places }: Peaks, peak: number, at: number, answer: number): void {
  if (answer <= (values[peak] ?? 0)) return;
  values[peak] = answer;
  places[peak] = at;
}
