/** A part of a text, UTF-16 code units, half-open. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where parts of a text stand after it was edited in one place: before the edit as they were, after it moved along; what the
 * edit touched is gone, because it may mean something else now.
 */
export function followEdit<T extends Span>(parts: readonly T[], before: string, after: string): readonly T[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const editEnd = before.length - tail;
  const moved = after.length - before.length;
  return parts.flatMap((part) => {
    if (part.end <= head) return [part];
    return part.start >= editEnd ? [{ ...part, start: part.start + moved, end: part.end + moved }] : [];
  });
}
