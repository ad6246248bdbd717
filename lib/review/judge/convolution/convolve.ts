import type { Convolution } from './convolution';
import { projectText } from './projected-characters';
import { readCharacters } from './read-characters';
import type { Peaks } from './slide-filters';
import { WIDTHS, createPeaks, slideFilters } from './slide-filters';

/** By filters of each width: the judge and the models beside it take turns. */
const kept = new Map<number, Peaks>();

/** Adds to the heads what the filters say of a text (`ReadDraft.own`, read up to 2,000 characters). */
export function addFilters(convolution: Convolution, own: string, heads: Float32Array): void {
  const { weights } = convolution;
  const found = findPeaks(convolution, own);
  const { length } = found.peaks.values;
  for (let k = 0; k < length; k += 1) {
    const answer = answerOf(convolution, found, k);
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
  const found = findPeaks(convolution, text);
  const { peaks, at: places } = found;
  const { length } = peaks.values;
  for (let k = 0; k < length; k += 1) {
    const answer = answerOf(convolution, found, k);
    if (answer <= 0) continue;
    const width = WIDTHS[Math.floor(k / filters)] ?? 1;
    const share = (answer * ((weights[one * length + k] ?? 0) + (weights[other * length + k] ?? 0))) / width;
    for (let under = 0; under < width; under += 1) {
      const at = places[(peaks.at[k] ?? 0) + under] ?? 0;
      shares[at] = (shares[at] ?? 0) + share;
    }
  }
}

/** The strongest answers, in steps, and the units of the text that the filters slid over. */
interface FoundPeaks {
  readonly peaks: Peaks;
  readonly step: number;
  readonly at: readonly number[];
}

/** Overwrites what it found for the same number of filters before. */
function findPeaks(convolution: Convolution, text: string): FoundPeaks {
  const { filters, rowOf } = convolution;
  const { rows, at } = readCharacters(text, rowOf);
  const { numbers, step, starts } = projectText(convolution, rows);
  const peaks = kept.get(filters) ?? createPeaks(filters);
  kept.set(filters, peaks);
  slideFilters({ numbers, filters }, starts, peaks);
  return { peaks, step, at };
}

function answerOf({ thresholds }: Convolution, { peaks, step }: FoundPeaks, k: number): number {
  return step * (peaks.values[k] ?? 0) + (thresholds[k] ?? 0);
}
