import type { Normalised } from '../../text/normalise';

const WORTHLESS = /[^\p{L}\p{N}]/u;

/** A reading without anything but letters and digits: how one piece of data in two spellings is compared. */
export function squeeze(reading: Normalised): Normalised {
  return keep(reading, (unit) => !WORTHLESS.test(unit));
}

/** A reading without white space: 文三路 478 号 and 文三路478号 are one address. */
export function withoutSpaces(reading: Normalised): Normalised {
  return keep(reading, (unit) => !/\s/u.test(unit));
}

/** The squeezed form of a value that is already normalised. */
export function squeezeValue(value: string): string {
  return value.replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Where `needle` stands in a squeezed text as a whole: not as part of a longer number or a longer word of letters. Starts of the
 * occurrences, in order.
 */
export function wholeOccurrences(text: string, needle: string): readonly number[] {
  const found: number[] = [];
  if (needle === '') return found;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
    const end = at + needle.length;
    if (!goesOn(text.charAt(at - 1), text.charAt(at)) && !goesOn(text.charAt(end - 1), text.charAt(end)))
      found.push(at);
  }
  return found;
}

function goesOn(before: string, after: string): boolean {
  return (/\d/u.test(before) && /\d/u.test(after)) || (/[a-z]/u.test(before) && /[a-z]/u.test(after));
}

function keep(reading: Normalised, isKept: (unit: string) => boolean): Normalised {
  const kept: number[] = [];
  for (let i = 0; i < reading.text.length; i += 1) if (isKept(reading.text.charAt(i))) kept.push(i);
  if (kept.length === reading.text.length) return reading;
  return {
    original: reading.original,
    text: kept.map((i) => reading.text.charAt(i)).join(''),
    starts: kept.map((i) => reading.starts[i] ?? 0),
    ends: kept.map((i) => reading.ends[i] ?? 0),
  };
}
