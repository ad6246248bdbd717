import type { Span } from './suggestion';
import { visitGrams } from './terms';

/** Spans of the grams of `text` (folded) that `has` accepts, neighbours and overlaps joined. Single characters do not count. */
export function markGrams(text: string, has: (hash: number) => boolean): Span[] {
  const spans: Span[] = [];
  visitGrams(text, (hash, at, length) => {
    if (length > 1 && has(hash)) spans.push([at, at + length]);
  });
  return joinSpans(spans);
}

/** Sorted and not overlapping. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
    else joined.push([start, end]);
  }
  return joined;
}
