import { holderOf, shownParent } from '../flat-tree';
import { noted } from '../noted';
import { isVisible } from '../visible';
import { wordTexts } from './telling-texts';

const MOSTLY = 0.6;

/**
 * Whether rows are entries to choose or to open, as of tickets, mails and conversations: most have a box to tick, or their
 * longest text is cut to what fits. A message is shown whole.
 */
export function areEntries(rows: readonly Element[]): boolean {
  const areMost = (is: (row: Element) => boolean) => rows.filter((row) => is(row)).length >= rows.length * MOSTLY;
  return areMost(hasTick) || areMost(isCut);
}

function hasTick(row: Element): boolean {
  const box = row.querySelector('input[type="checkbox"], input[type="radio"], [role="checkbox"]');
  return box !== null && isVisible(box);
}

const isCut = noted((row): boolean => {
  const [longest] = wordTexts(row).toSorted((a, b) => (b.nodeValue ?? '').length - (a.nodeValue ?? '').length);
  let at = longest === undefined ? null : holderOf(longest);
  for (let level = 0; level < MOST_LEVELS && at !== null && at !== row; level += 1) {
    const { textOverflow, whiteSpace } = getComputedStyle(at);
    if (textOverflow === 'ellipsis' && whiteSpace === 'nowrap') return true;
    at = shownParent(at);
  }
  return false;
});

const MOST_LEVELS = 2;
