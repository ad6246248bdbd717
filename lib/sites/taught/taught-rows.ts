import type { TaughtPage, TaughtSides } from '../../chat/taught-page';
import { queryOpen, shownParent } from '../flat-tree';
import type { RowReader } from '../generic/read-rows';
import type { Side } from '../generic/side';
import { sideByNames, sideByPlace } from '../generic/side';
import { byAuthors, sidesOf } from '../generic/sides';

/** How rows are found and told apart on a taught page. What was taught and is not there any more is left to detection. */
export function taughtRows({ rows, words, sides }: Pick<TaughtPage, 'rows' | 'words' | 'sides'>): Required<RowReader> {
  return {
    findRows: (list) => firstIn(list, rows),
    wordsIn: (row) => firstIn(row, words),
    sidesOf: (elements, list, authors, buyerName) =>
      tell(sides, elements, list, authors, buyerName) ?? sidesOf(elements, list, authors, buyerName),
  };
}

function firstIn(element: Element, selectors: readonly string[]): readonly HTMLElement[] | undefined {
  return selectors.map((selector) => queryOpen(element, selector)).find((found) => found.length > 0);
}

function tell(
  sides: TaughtSides,
  rows: readonly Element[],
  list: Element,
  authors: readonly (string | undefined)[],
  buyerName: string,
): readonly Side[] | undefined {
  switch (sides.by) {
    case 'marks':
      return byMarks(sides, rows, list);
    case 'place':
      return rows.map((row) => turned(sideByPlace(row, list) ?? 'buyer', sides.own));
    case 'authors':
      return byAuthors(authors, buyerName, undefined).map((side) => side ?? 'buyer');
    default:
      return undefined;
  }
}

/** Undefined where no row has a mark: the page has changed, or only the other side has written. */
function byMarks(
  { own, theirs }: TaughtSides & { readonly by: 'marks' },
  rows: readonly Element[],
  list: Element,
): readonly Side[] | undefined {
  const told = rows.map((row): Side | undefined => {
    if (hasMark(row, own, list)) return 'agent';
    return hasMark(row, theirs, list) ? 'buyer' : undefined;
  });
  if (told.every((side) => side === undefined)) return undefined;
  return told.map((side, at) => side ?? (theirs.length > 0 ? 'system' : unmarked(rows[at], list)));
}

/** Only own rows have a mark: the rest are the buyer's, or notices that look like ones. */
function unmarked(row: Element | undefined, list: Element): Side {
  if (row === undefined) return 'buyer';
  return sideByNames(row, list) === 'system' || sideByPlace(row, list) === 'system' ? 'system' : 'buyer';
}

/** Whether a mark stands on a row, in it, or on what is around it inside the list. */
export function hasMark(row: Element, marks: readonly string[], list: Element): boolean {
  const mark = marks.join();
  if (mark === '') return false;
  for (let at: Element | null = row; at !== null && at !== list; at = shownParent(at))
    if (at.matches(mark)) return true;
  return queryOpen(row, mark).length > 0;
}

function turned(side: Side, own: 'left' | 'right'): Side {
  if (own === 'right' || side === 'system') return side;
  return side === 'agent' ? 'buyer' : 'agent';
}
