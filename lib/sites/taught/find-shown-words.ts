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
    const selectors = like === undefined ? [] : commonSelectors(level, like);
    if (selectors.length > 0) return selectors;
  }
  return [];
}
