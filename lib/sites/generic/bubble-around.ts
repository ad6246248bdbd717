import { shownParent, shows } from '../flat-tree';
import { groundOf } from './grounds';

/** What is named may be the words alone: the message is what they stand on, where nothing else of the kind does. */
export function bubbleAround(part: Element, parts: readonly Element[], unit: Element): Element {
  if (groundOf(part) !== '') return part;
  for (let at = shownParent(part); at !== null && at !== unit; at = shownParent(at)) {
    const box = at;
    if (parts.some((other) => other !== part && shows(box, other))) return part;
    if (groundOf(box) !== '') return box;
  }
  return part;
}
