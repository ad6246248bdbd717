import { shownParent, shownTexts, shows } from '../flat-tree';
import { PRICE } from './cards';

const MOST_LEVELS = 4;
/** CSS pixels: a bar above the messages, not all that stands there. */
const TALLEST = 110;

/** Whether a part stands in one bar with a price: that bar shows goods, and what is written large in it is theirs. */
export function isPriced(part: Element, list: Element): boolean {
  let at: Element | null = part;
  for (let level = 0; level < MOST_LEVELS && at !== null; level += 1, at = shownParent(at)) {
    if (shows(at, list) || at.getBoundingClientRect().height > TALLEST) return false;
    if (shownTexts(at).some(({ nodeValue }) => PRICE.test((nodeValue ?? '').trim()))) return true;
  }
  return false;
}
