import type { Normalised } from '../text/normalise';

const WORTHLESS = /[^\p{L}\p{N}]/u;

/** A reading without anything but letters and digits: how one piece of data in two spellings is compared. */
export function squeeze(reading: Normalised): Normalised {
  const kept: number[] = [];
  for (let i = 0; i < reading.text.length; i += 1) {
    if (!WORTHLESS.test(reading.text.charAt(i))) kept.push(i);
  }
  return {
    original: reading.original,
    text: kept.map((i) => reading.text.charAt(i)).join(''),
    starts: kept.map((i) => reading.starts[i] ?? 0),
    ends: kept.map((i) => reading.ends[i] ?? 0),
  };
}

/** The squeezed form of a value that is already normalised. */
export function squeezeValue(value: string): string {
  return value.replaceAll(/[^\p{L}\p{N}]/gu, '');
}
