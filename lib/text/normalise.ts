import { simplify } from './script';

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

/**
 * NFKC by code point (full-width, circled and mathematical forms become plain), lower case, traditional → simplified by
 * character, invisible characters removed, spaces between Chinese characters removed. Total: never throws.
 */
export function normalise(original: string): Normalised {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const point of original) {
    const from = at;
    at += point.length;
    if (INVISIBLE.test(point)) continue;
    const plain = simplify(point.charCodeAt(0) < 0x80 ? point.toLowerCase() : point.normalize('NFKC').toLowerCase());
    for (let i = 0; i < plain.length; i += 1) {
      units.push(plain.charAt(i));
      starts.push(from);
      ends.push(at);
    }
  }
  return withoutInnerSpaces({ original, text: units.join(''), starts, ends });
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

/** `傻 逼` is read as one word; `USB 3` keeps its space. */
function withoutInnerSpaces(normalised: Normalised): Normalised {
  const { text } = normalised;
  if (!/\s/u.test(text)) return normalised;
  const kept: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    if (!/\s/u.test(text.charAt(i))) kept.push(i);
    else if (!isBetweenHan(text, i)) kept.push(i);
  }
  if (kept.length === text.length) return normalised;
  return {
    original: normalised.original,
    text: kept.map((i) => text.charAt(i)).join(''),
    starts: kept.map((i) => normalised.starts[i] ?? 0),
    ends: kept.map((i) => normalised.ends[i] ?? 0),
  };
}

function isBetweenHan(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && /\s/u.test(text.charAt(before))) before -= 1;
  let after = at + 1;
  while (after < text.length && /\s/u.test(text.charAt(after))) after += 1;
  // A line break is a sentence break, not a disguise.
  if (text.slice(before + 1, after).includes('\n')) return false;
  return HAN.test(text.charAt(before)) && HAN.test(text.charAt(after));
}
