import { holderOf, shownChildren, shownParent } from '../flat-tree';
import { isClear } from './grounds';

/** Whether a piece of text is a person's picture made of letters: one alone, or two that are drawn or on a ground as high as wide. */
export function isAvatar(text: Text): boolean {
  const letters = (text.nodeValue ?? '').trim();
  if (letters.length <= 1 && !PRONOUN.test(letters)) return true;
  const holder = holderOf(text);
  return letters.length <= MOST_LETTERS && holder !== null && (isDrawn(holder) || isInitials(holder, letters));
}

function isDrawn({ namespaceURI }: Element): boolean {
  return namespaceURI === 'http://www.w3.org/2000/svg';
}

/** Of a face. */
export const MOST_LETTERS = 2;
/** Names under which people write as well. */
const PRONOUN = /^[我你您]$/u;

/** A round or square picture made of a letter or two, or a round one of an emoji: in a bubble an emoji is as square, but a message. */
export function isInitials(part: Element, text: string): boolean {
  if (text.length > MOST_LETTERS || shownChildren(part).some(({ tagName }) => tagName !== 'SLOT')) return false;
  const face = aroundSlots(part);
  const { width, height } = face.getBoundingClientRect();
  if (Math.abs(width - height) > 2 || width < 16 || width > 72) return false;
  const { borderRadius, backgroundColor, borderTopStyle, borderTopWidth } = getComputedStyle(face);
  const isRinged = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0;
  if (borderRadius === '0px' || (isClear(backgroundColor) && !isRinged)) return false;
  return !PICTOGRAPH.test(text) || borderRadius.endsWith('%') || Number.parseFloat(borderRadius) >= width / 2;
}

/** Slots have no box of their own: an element of the page's own making draws the ground of the letters that stand in it. */
function aroundSlots(part: Element): Element {
  let at = part;
  for (let outer = shownParent(at); at.tagName === 'SLOT' && outer !== null; outer = shownParent(at)) at = outer;
  return at;
}

const PICTOGRAPH = /\p{Extended_Pictographic}/u;
