import { digitRuns } from '../text/digit-runs';
import { readDigits } from '../text/digits';
import { normalise } from '../text/normalise';
import type { DataText } from './detector';

/** The readings of a draft (or of a field of an order) that detectors work on. */
export function readDataText(raw: string): DataText {
  const words = normalise(raw);
  const digits = readDigits(words);
  return { raw, words, digits, numbers: digitRuns(digits) };
}
