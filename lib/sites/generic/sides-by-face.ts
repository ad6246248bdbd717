import { firstParts } from '../flat-tree';
import { noted } from '../noted';
import type { Side } from './side';
import { isClear } from './grounds';
import { wordTexts } from './telling-texts';

/** CSS pixels between which the picture of a person is large. */
const SMALLEST = 20;
const LARGEST = 64;
/** CSS pixels by which its sides may differ. */
const SKEW = 3;

/**
 * On which side of the words the person's picture stands: before them the buyer's, after them the agent's, turned round
 * where people write from right to left. Tells where bubbles are all as wide as the list.
 */
export function sidesByFace(rows: readonly Element[], list: Element): readonly (Side | undefined)[] {
  const isLeftToRight = getComputedStyle(list).direction !== 'rtl';
  return rows.map((row) => {
    const place = faceBeside(row);
    return place === undefined ? undefined : (place === 'right') === isLeftToRight ? 'agent' : 'buyer';
  });
}

/** Whether a person's picture stands beside a row's words. */
export function hasFace(row: Element): boolean {
  return faceBeside(row) !== undefined;
}

const faceBeside = noted((row): 'left' | 'right' | undefined => {
  const words = wordsBox(row);
  const face = words === undefined ? undefined : faceIn(row, words);
  if (face === undefined || words === undefined) return undefined;
  return face.left >= words.right ? 'right' : 'left';
});

/** Outermost first: a picture in a round frame is the frame. */
function faceIn(row: Element, words: DOMRect): DOMRect | undefined {
  for (const part of firstParts(row)) {
    const box = part.getBoundingClientRect();
    const isSmallSquare = box.width >= SMALLEST && box.width <= LARGEST && Math.abs(box.width - box.height) <= SKEW;
    const isBeside = box.right <= words.left + 1 || box.left >= words.right - 1;
    if (isSmallSquare && isBeside && isPicture(part)) return box;
  }
  return undefined;
}

/** Controls are small squares too. */
function isPicture(part: Element): boolean {
  if (part.closest('button, [role="button"]') !== null) return false;
  if (part.matches('img, picture, canvas')) return true;
  const { backgroundColor, backgroundImage } = getComputedStyle(part);
  return !isClear(backgroundColor) || /url|gradient/u.test(backgroundImage) || part.querySelector('img') !== null;
}

/** Where the longest piece of text stands. */
function wordsBox(row: Element): DOMRect | undefined {
  const [longest] = wordTexts(row).toSorted((a, b) => (b.nodeValue ?? '').length - (a.nodeValue ?? '').length);
  if (longest === undefined) return undefined;
  const range = row.ownerDocument.createRange();
  range.selectNodeContents(longest);
  const box = range.getBoundingClientRect();
  return box.width === 0 ? undefined : box;
}
