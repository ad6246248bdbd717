import { shownChildren, shownParent, shows } from '../flat-tree';
import { signatureOf } from '../generic/signature';

/**
 * The boxes that may hold all rows, the likeliest first: the scrolling box around the two rows that were shown; the smallest
 * box around both and their like; the largest that holds nothing else of what was shown.
 */
export function shownLists(buyerRow: Element, ownRow: Element, others: readonly Element[]): readonly Element[] {
  const holdsOther = (box: Element) => others.some((other) => shows(box, other));
  const common = ancestorsOf(buyerRow).find((box) => shows(box, ownRow));
  if (common === undefined) return [];
  const around = [common, ...ancestorsOf(common)].filter((box) => box.tagName !== 'HTML' && !holdsOther(box));
  const scroller = around.find((box) => /auto|scroll/u.test(getComputedStyle(box).overflowY));
  const grouped = around.find((box) => !isOneOfMany(box, holdsOther));
  // What is written in may stand in the list itself, as its last entry.
  const lists = [scroller, grouped, around.at(-1) ?? common].filter((box) => box !== undefined);
  return [...new Set(lists.filter((box) => box.tagName !== 'SLOT'))];
}

/** A day, or the messages of one person, beside others of its kind. */
function isOneOfMany(box: Element, holdsOther: (box: Element) => boolean): boolean {
  const parent = shownParent(box);
  if (parent === null || box.tagName === 'BODY' || holdsOther(parent)) return false;
  return shownChildren(parent).some((child) => child !== box && signatureOf(child) === signatureOf(box));
}

function ancestorsOf(element: Element): readonly Element[] {
  const ancestors: Element[] = [];
  for (let at = shownParent(element); at !== null; at = shownParent(at)) ancestors.push(at);
  return ancestors;
}
