/** How much of `part` is found again in `whole`, by pairs of characters and in any order: 0 to 1. Blanks do not count. Linear. */
export function shareWithin(part: string, whole: string): number {
  const wanted = pairsOf(part);
  const there = pairsOf(whole);
  let total = 0;
  let shared = 0;
  for (const [pair, count] of wanted) {
    total += count;
    shared += Math.min(count, there.get(pair) ?? 0);
  }
  if (total > 0) return shared / total;
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

function pairsOf(text: string): ReadonlyMap<string, number> {
  const plain = withoutBlanks(text);
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < plain.length; i += 1) {
    const pair = plain.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
