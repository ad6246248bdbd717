import { shownParent } from '../flat-tree';
import { noted } from '../noted';

/** How far around a piece of text the box may stand that hides it. */
const MOST_LEVELS = 3;
/** `rect(0px, 0px, 0px, 0px)`, `rect(1px, 1px, 1px, 1px)`: the older way to keep words for screen readers only. */
const CLIPPED = /^rect\((?:[01](?:px)?[,\s]*){4}\)$/u;
const INSET = /^inset\((?:50|99|100)%/u;

/** Whether words are for screen readers only, or shown only while the pointer is there. */
export function isUnseen(part: Element): boolean {
  let at: Element | null = part;
  for (let level = 0; level < MOST_LEVELS && at !== null; level += 1) {
    if (hides(at)) return true;
    at = shownParent(at);
  }
  return false;
}

/** Whether this very element hides what is in it: enough where the elements around it have been asked before. */
export const hides = noted((part): boolean => {
  const { width, height } = part.getBoundingClientRect();
  if (width > 0 && width <= 1.5 && height <= 1.5) return true;
  const { display, opacity, visibility, clip, clipPath } = getComputedStyle(part);
  return display === 'none' || opacity === '0' || visibility === 'hidden' || CLIPPED.test(clip) || INSET.test(clipPath);
});
