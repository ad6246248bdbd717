import { isBlockTag } from '../block-text';
import { shownParent } from '../flat-tree';

const BLOCKS = /^(?:block|flow-root|list-item|flex|grid|table)$/u;
const INLINE = /^(?:inline|contents|ruby)/u;

/**
 * Whether an element stands on a line of its own as it is drawn: mentions and emoji may be DIVs in the line, lines of a
 * message SPANs. What a row of boxes holds is called a block by its style and stands side by side all the same.
 */
export function breaksLine(element: Element): boolean {
  const { display } = getComputedStyle(element);
  if (isBlockTag(element)) return !INLINE.test(display);
  return BLOCKS.test(display) && !isBoxedInRow(element);
}

function isBoxedInRow(element: Element): boolean {
  const parent = shownParent(element);
  if (parent === null) return false;
  const { display, flexDirection } = getComputedStyle(parent);
  return display.includes('grid') || (display.includes('flex') && !flexDirection.startsWith('column'));
}
