import { matchesOf } from './matches';
import { simplifiedUnit, simplify } from './script';

/**
 * A text reduced to what a reader hears, with a way back to what was typed.
 * `starts[i]`/`ends[i]` give the half-open span of the original that produced code unit `i` of `text`.
 */
export interface Normalised {
  readonly original: string;
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

// Zero-width and direction marks, soft hyphen, variation selectors, the keycap's enclosing mark.
const INVISIBLE =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u206A-\u206F\uFE00-\uFE0F\uFEFF\u20E3]/u;
const HAN = /\p{Script=Han}/u;
const SPACES = /\s+/gu;

/** Code point → what it is read as, for those that were met and are not read as themselves at first sight. */
const READINGS = new Map<number, string>();

/**
 * NFKC by code point (full-width, circled and mathematical forms become plain), lower case, traditional → simplified by
 * character, invisible characters removed, spaces between Chinese characters removed. Total: never throws.
 */
export function normalise(original: string): Normalised {
  let text = '';
  let copied = 0;
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  while (at < original.length) {
    if (isPlain(original.charCodeAt(at))) {
      starts.push(at);
      at += 1;
      ends.push(at);
      continue;
    }
    const point = original.codePointAt(at) ?? 0;
    const reading = readingOf(point);
    text += original.slice(copied, at) + reading;
    copied = at + (point > 0xffff ? 2 : 1);
    for (let i = 0; i < reading.length; i += 1) {
      starts.push(at);
      ends.push(copied);
    }
    at = copied;
  }
  return withoutInnerSpaces({ original, text: text + original.slice(copied), starts, ends });
}

/** Small letters, digits, ASCII marks and simplified characters: nearly all of any draft, and read as they stand. */
function isPlain(unit: number): boolean {
  if (unit < 0x80) return unit < 0x41 || unit > 0x5a;
  return unit >= 0x4e00 && unit <= 0x9fff && simplifiedUnit(unit) === unit;
}

function readingOf(point: number): string {
  const before = READINGS.get(point);
  if (before !== undefined) return before;
  const char = String.fromCodePoint(point);
  const reading = INVISIBLE.test(char) ? '' : simplify(char.normalize('NFKC').toLowerCase());
  READINGS.set(point, reading);
  return reading;
}

/** A reading without these spans of its text, which stand in order and apart. */
export function without(
  reading: Normalised,
  spans: readonly { readonly start: number; readonly end: number }[],
): Normalised {
  if (spans.length === 0) return reading;
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let from = 0;
  for (const span of [...spans, { start: reading.text.length, end: 0 }]) {
    text += reading.text.slice(from, span.start);
    for (let i = from; i < span.start; i += 1) {
      starts.push(reading.starts[i] ?? 0);
      ends.push(reading.ends[i] ?? 0);
    }
    from = span.end;
  }
  return { original: reading.original, text, starts, ends };
}

/** The span of the original behind `[start, end)` of the normalised text. Empty spans map to an empty span. */
export function sourceSpan(normalised: Normalised, start: number, end: number): readonly [number, number] {
  if (end <= start) {
    const at = normalised.starts[start] ?? normalised.original.length;
    return [at, at];
  }
  return [
    normalised.starts[start] ?? normalised.original.length,
    normalised.ends[end - 1] ?? normalised.original.length,
  ];
}

/** `傻 逼` is read as one word; `USB 3` keeps its space, and a line break is a sentence break, not a disguise. */
function withoutInnerSpaces(reading: Normalised): Normalised {
  const { text } = reading;
  const inner = matchesOf(SPACES, text)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => HAN.test(text.charAt(start - 1)) && HAN.test(text.charAt(end)))
    .filter(({ start, end }) => !text.slice(start, end).includes('\n'));
  return without(reading, inner);
}
