import type { Convolution } from './convolution';
import { projectText } from './projected-characters';
import { readCharacters } from './read-characters';
import type { Peaks } from './slide-filters';
import { WIDTHS, createPeaks, slideFilters } from './slide-filters';

let peaks: Peaks = createPeaks(0);

/** Adds to the heads what the filters say of a text (`ReadDraft.own`, read up to 2,000 characters). */
export function addFilters(convolution: Convolution, own: string, heads: Float32Array): void {
  const { weights } = convolution;
  findPeaks(convolution, own);
  const { length } = peaks.values;
  for (let k = 0; k < length; k += 1) {
    const answer = answerOf(convolution, k);
    if (answer <= 0) continue;
    for (let head = 0; head < heads.length; head += 1)
      heads[head] = (heads[head] ?? 0) + answer * (weights[head * length + k] ?? 0);
  }
}

/** Adds to each unit of a text what the filters that begin to answer there say to two heads together, parted among the units under each filter. */
export function addFilterShares(
  convolution: Convolution,
  text: string,
  [one, other]: readonly [number, number],
  shares: Float32Array,
): void {
  const { filters, weights } = convolution;
  const places = findPeaks(convolution, text);
  const { length } = peaks.values;
  for (let k = 0; k < length; k += 1) {
    const answer = answerOf(convolution, k);
    if (answer <= 0) continue;
    const width = WIDTHS[Math.floor(k / filters)] ?? 1;
    const share = (answer * ((weights[one * length + k] ?? 0) + (weights[other * length + k] ?? 0))) / width;
    for (let under = 0; under < width; under += 1) {
      const at = places[(peaks.at[k] ?? 0) + under] ?? 0;
      shares[at] = (shares[at] ?? 0) + share;
    }
  }
}

/** Finds the strongest answers; returns the units of the text that the filters slid over. */
function findPeaks(convolution: Convolution, text: string): readonly number[] {
  const { filters, rowOf } = convolution;
  const { rows, at } = readCharacters(text, rowOf);
  const { numbers, starts } = projectText(convolution, rows);
  if (peaks.values.length !== WIDTHS.length * filters) peaks = createPeaks(filters);
  slideFilters({ numbers, filters }, starts, peaks);
  return at;
}

function answerOf({ thresholds }: Convolution, k: number): number {
  return (peaks.values[k] ?? 0) + (thresholds[k] ?? 0);
}
