import { matchesOf } from '../../text/matches';
import type { Normalised } from '../../text/normalise';
import { without } from '../../text/normalise';

const WORTHLESS = /[^\p{L}\p{N}]+/gu;
// Brackets and dots between the parts of an address, hyphens where no number needs them; 18-27-1801 does.
const LOOSE =
  /[\s()[\]{}<>《》【】「」“”"'·*~_|丨•]+|[-–—/.、](?<=\p{Script=Han}[^])(?=[\p{Script=Han}\d])|[-–—/.、](?<=\d[^])(?=\p{Script=Han})/gu;

const SHORTEST_APART = 7;

/** A reading without anything but letters and digits: how one piece of data in two spellings is compared. */
export function squeeze(reading: Normalised): Normalised {
  return withoutMatches(reading, WORTHLESS);
}

/** A reading without white space and what else is put between the parts of an address: 文三路 478 号, 【文三路】(478)号. */
export function withoutLooseSigns(reading: Normalised): Normalised {
  return withoutMatches(reading, LOOSE);
}

/** The squeezed form of a value that is already normalised. */
export function squeezeValue(value: string): string {
  return value.replaceAll(WORTHLESS, '');
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

/**
 * Whether `needle` stands in a squeezed reading as a whole, where a writer's own gap ends a number as well: one line of a list below
 * another, 电话 13812345678 3栋. Not for short ones, which are groups of longer numbers.
 */
export function standsIn({ text, starts, ends }: Normalised, needle: string): boolean {
  if (needle === '') return false;
  const isApart = (at: number): boolean =>
    !goesOn(text.charAt(at - 1), text.charAt(at)) ||
    (needle.length >= SHORTEST_APART && (ends[at - 1] ?? 0) < (starts[at] ?? 0));
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1))
    if (isApart(at) && isApart(at + needle.length)) return true;
  return false;
}

function goesOn(before: string, after: string): boolean {
  return (/\d/u.test(before) && /\d/u.test(after)) || (/[a-z]/u.test(before) && /[a-z]/u.test(after));
}

function withoutMatches(reading: Normalised, pattern: RegExp): Normalised {
  const spans = matchesOf(pattern, reading.text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return without(reading, spans);
}
