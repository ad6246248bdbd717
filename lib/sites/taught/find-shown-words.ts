import { queryOpen, shows } from '../flat-tree';
import { commonSelectors, levelsTo } from './find-shown-rows';
import type { ShownRows } from './find-shown-rows';

/** Parts of one text: what holds it is around them. */
const PIECES = new Set([
  'P',
  'SPAN',
  'B',
  'I',
  'A',
  'EM',
  'STRONG',
  'TD',
  'TR',
  'LI',
  'U',
  'S',
  'CODE',
  'MARK',
  'FONT',
]);

/**
 * Selectors of what holds the words in a row, by what the two parts that were pressed have in common around them: heads,
 * times and tools beside it are then no part of the message. Empty where markup does not say, or where it is the row itself.
 */
export function findShownWords(
  { buyerRow, ownRow }: ShownRows,
  buyerPart: Element,
  ownPart: Element,
): readonly string[] {
  const levels = levelsTo(buyerPart, buyerRow).filter(({ tagName }) => !PIECES.has(tagName));
  const others = levelsTo(ownPart, ownRow);
  for (const level of levels.toReversed()) {
    const like = others.findLast(({ tagName }) => tagName === level.tagName);
    const common = like === undefined ? [] : commonSelectors(level, like);
    const selectors = common.filter((selector) => ![buyerRow, ownRow].some((row) => isNested(row, selector)));
    if (selectors.length > 0) return selectors;
  }
  return [];
}

/** Whether some of what a selector finds in a row stands in others of it: the same words would be read again and again. */
function isNested(row: Element, selector: string): boolean {
  const found = queryOpen(row, selector);
  return found.some((outer) => found.some((inner) => inner !== outer && shows(outer, inner)));
}
