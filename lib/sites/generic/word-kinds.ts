import { holderOf, shownParent } from '../flat-tree';
import { noted } from '../noted';
import { MOST_LETTERS } from './initials';
import { lengthOf, wordTexts } from './telling-texts';

/** The classes, or the tag where it is of the page's own making; '' for elements without either, which are no kind. */
export function furnitureKind(element: Element): string {
  if (element.tagName === 'SLOT') return furnitureKind(shownParent(element) ?? element.ownerDocument.body);
  const classes = element.getAttribute('class') ?? '';
  return classes === '' && element.tagName.includes('-') ? element.tagName : classes;
}

/** Kinds of elements in which the words of rows stand: what is as short as a face's letters is said there all the same. */
export function wordKindsIn(rows: readonly Element[]): ReadonlySet<string> {
  const kinds = new Set(rows.filter((row) => lengthOfWords(row) > MOST_LETTERS).map((row) => kindOfWords(row)));
  kinds.delete('');
  return kinds;
}

const longestIn = noted((row): Text | undefined => wordTexts(row).toSorted((a, b) => lengthOf(b) - lengthOf(a))[0]);

function lengthOfWords(row: Element): number {
  const longest = longestIn(row);
  return longest === undefined ? 0 : lengthOf(longest);
}

/** In which a row's longest text stands. */
export function kindOfWords(row: Element): string {
  const longest = longestIn(row);
  const holder = longest === undefined ? null : holderOf(longest);
  return holder === null ? '' : furnitureKind(holder);
}
