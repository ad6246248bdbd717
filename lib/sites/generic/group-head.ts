import { shownParent, shownTexts, shows } from '../flat-tree';
import { isBadge } from './badges';
import { isAvatar } from './initials';
import { authorIn, saysNothing } from './line-says';

/**
 * The name that stands before the first row of a group, alone or with a time: beside the row, or beside the boxes around it
 * that do not hold all rows.
 */
export function nameAbove(
  rows: readonly Element[],
  at: number,
  names: ReadonlySet<string | undefined>,
): string | undefined {
  const last = rows[at - 1];
  for (let part = rows[at] ?? null; part !== null && !isAroundAll(part, rows); part = shownParent(part)) {
    const before = part.previousElementSibling;
    if (before === null) continue;
    return last !== undefined && shows(before, last) ? undefined : nameAlone(before, names);
  }
  return undefined;
}

function isAroundAll(part: Element, rows: readonly Element[]): boolean {
  return rows.length > 1 && [rows[0], rows.at(-1)].every((row) => row !== undefined && shows(part, row));
}

function nameAlone(part: Element, names: ReadonlySet<string | undefined>): string | undefined {
  const texts = shownTexts(part).filter((text) => /\S/u.test(text.nodeValue ?? '') && !isAvatar(text));
  const [name, ...others] = texts.map(({ nodeValue }) => (nodeValue ?? '').trim()).filter((text) => !saysNothing(text));
  if (name === undefined || others.some((text) => !isBadge(text))) return undefined;
  return names.has(name) ? name : names.has(authorIn(name)) ? authorIn(name) : undefined;
}
