import { shownEnds, shownParent } from '../flat-tree';

const MOST_LEVELS = 8;

/** The part of a box that the scrollers around it let through, below the ground that they leave for a bar drawn over them. */
export function seenBox(box: Element): DOMRect {
  const { left, right, bottom, top } = box.getBoundingClientRect();
  // A page that scrolls as a whole leaves it for a bar that stays at the top of the window.
  let highest = Math.max(top, 0) + leftFree(box);
  let inside = box;
  let at = shownParent(box);
  for (let level = 0; level < MOST_LEVELS && at !== null; level += 1) {
    if (getComputedStyle(at).overflowY !== 'visible')
      highest = Math.max(highest, at.getBoundingClientRect().top + leftFree(at));
    for (const bar of shownEnds(at)) if (bar !== inside && staysAtTop(bar, highest, box)) highest = bottomOf(bar);
    inside = at;
    at = shownParent(at);
  }
  return new DOMRect(left, highest, right - left, bottom - highest);
}

/** A bar that stays there while the rows scroll away below it. */
function staysAtTop(bar: Element, edge: number, rows: Element): boolean {
  const { left, right, top, bottom, height } = bar.getBoundingClientRect();
  const below = rows.getBoundingClientRect();
  const overlap = Math.min(right, below.right) - Math.max(left, below.left);
  const isOver = top <= edge + 1 && bottom > edge && height < HIGHEST_BAR && overlap > below.width / 2;
  return isOver && /sticky|fixed/u.test(getComputedStyle(bar).position);
}

/** CSS pixels. */
const HIGHEST_BAR = 160;

function bottomOf(part: Element): number {
  return part.getBoundingClientRect().bottom;
}

function leftFree(box: Element): number {
  return Number.parseFloat(getComputedStyle(box).paddingTop) || 0;
}
