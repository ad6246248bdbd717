import type { TaughtPage, TaughtSides } from '../../chat/taught-page';
import { queryOpen, shownParent } from '../flat-tree';
import { asidesIn } from '../generic/asides';
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

/** As it was taught, and nobody's what detection takes for a notice or a note. */
function tell(
  sides: TaughtSides,
  ...[rows, list, authors, buyerName]: Parameters<typeof sidesOf>
): readonly Side[] | undefined {
  const told = toldBy(sides, rows, list, authors, buyerName);
  if (told === undefined || sides.saysAll === true) return told;
  const detected = sidesOf(rows, list, authors, buyerName);
  return told.map((side, at) => (detected[at] === 'system' ? 'system' : side));
}

function firstIn(element: Element, selectors: readonly string[]): readonly HTMLElement[] | undefined {
  return selectors.map((selector) => queryOpen(element, selector)).find((found) => found.length > 0);
}

function toldBy(
  sides: TaughtSides,
  rows: readonly Element[],
  list: Element,
  authors: readonly (string | undefined)[],
  buyerName: string,
): readonly Side[] | undefined {
  switch (sides.by) {
    case 'marks':
      return byMarks(sides, rows, list, authors);
    case 'place':
      return withAsides(
        rows.map((row) => turned(sideByPlace(row, list) ?? 'buyer', sides.own)),
        rows,
        authors,
      );
    case 'authors':
      return withAsides(
        byAuthors(authors, buyerName, undefined).map((side) => side ?? 'buyer'),
        rows,
        authors,
      );
    default:
      return undefined;
  }
}

/** Lines in which the page itself speaks are nobody's, beside whichever edge they stand. */
function withAsides(
  told: readonly Side[],
  rows: readonly Element[],
  authors: readonly (string | undefined)[],
): readonly Side[] {
  const asides = asidesIn(rows, authors);
  return told.map((side, at) => (rows[at] !== undefined && asides.has(rows[at]) ? 'system' : side));
}

/** Undefined where no row has a mark: the page has changed, or only the other side has written. */
function byMarks(
  { own, theirs }: Extract<TaughtSides, { readonly by: 'marks' }>,
  rows: readonly Element[],
  list: Element,
  authors: readonly (string | undefined)[],
): readonly Side[] | undefined {
  const told = rows.map((row): Side | undefined => {
    if (hasMark(row, own, list)) return 'agent';
    return hasMark(row, theirs, list) ? 'buyer' : undefined;
  });
  if (told.every((side) => side === undefined)) return undefined;
  if (theirs.length > 0) return told.map((side) => side ?? 'system');
  const asides = asidesIn(rows, authors);
  return rows.map((row, at) => told[at] ?? (asides.has(row) ? 'system' : unmarked(row, list)));
}

/** Only own rows have a mark: the rest are the buyer's, or notices that look like ones. */
function unmarked(row: Element, list: Element): Side {
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
