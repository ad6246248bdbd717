/** A text in three: what it shares with the other one before, what is its own, and what it shares after. */
export type ChangedPart = readonly [before: string, own: string, after: string];

/** Marking nearly everything helps nobody: at least so much of the longer text must be shared. */
const LEAST_SHARED = 0.25;

/** Where two texts differ, told on each of them; undefined where they have too little in common. No character is cut in half. */
export function changedParts(a: string, b: string): readonly [ChangedPart, ChangedPart] | undefined {
  const [left, right] = [[...a], [...b]];
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < shorter - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  if (start + end < Math.max(left.length, right.length) * LEAST_SHARED) return undefined;
  return [inThree(left, start, end), inThree(right, start, end)];
}

function inThree(characters: readonly string[], start: number, end: number): ChangedPart {
  const last = characters.length - end;
  const text = (from: number, to: number): string => characters.slice(from, to).join('');
  return [text(0, start), text(start, last), text(last, characters.length)];
}
