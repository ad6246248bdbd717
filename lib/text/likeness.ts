/** Pairs of neighbouring letters and digits, each with how often it stands in a text. Blanks and marks are passed over: hands and editors vary them. */
export interface LetterPairs {
  readonly counts: ReadonlyMap<number, number>;
  /** How many there are, each counted as often as it stands. */
  readonly total: number;
}

/** The pairs of neighbouring letters of a text; what is no letter is passed over. */
export function letterPairs(text: string): LetterPairs {
  const counts = new Map<number, number>();
  let total = 0;
  let before = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (!isLetter(unit)) continue;
    if (before !== 0) {
      const pair = before * 0x10000 + unit;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
      total += 1;
    }
    before = unit;
  }
  return { counts, total };
}

/** How many pairs two texts share. */
export function sharedPairs(a: LetterPairs, b: LetterPairs): number {
  let shared = 0;
  for (const [pair, count] of a.counts) shared += Math.min(count, b.counts.get(pair) ?? 0);
  return shared;
}

/** How much of `part` is found again in `whole`, by pairs of letters and in any order: 0 to 1. Linear. */
export function shareWithin(part: string, whole: string): number {
  const wanted = letterPairs(part);
  if (wanted.total > 0) return sharedPairs(wanted, letterPairs(whole)) / wanted.total;
  return withoutBlanks(whole).includes(withoutBlanks(part)) ? 1 : 0;
}

/** Insertions, deletions and replacements of code units that turn one text into the other (Levenshtein 1966). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** A text without its blanks and line breaks: editors add and drop them. */
export function withoutBlanks(text: string): string {
  return text.replaceAll(/\s/gu, '');
}

/** Digits, and letters of every script outside the blocks of marks; halves of emoji are none. By code unit, for speed. */
function isLetter(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a);
  if (unit < 0xc0 || unit >= 0xff00) return false;
  return !(unit >= 0x2000 && unit <= 0x2bff) && !(unit >= 0x3000 && unit <= 0x303f) && (unit & 0xf800) !== 0xd800;
}
