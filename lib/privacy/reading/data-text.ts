import { readDigits } from '../../text/digits';
import { normalise } from '../../text/normalise';
import type { DataText } from '../detector';

/** The two readings of a draft (or of a field of an order) that detectors work on. */
export function readDataText(raw: string): DataText {
  const words = normalise(raw);
  return { raw, words, digits: readDigits(words) };
}
