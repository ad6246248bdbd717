import type { TaughtSides } from '../../chat/taught-page';
import { shownDescendants } from '../flat-tree';
import { authorsOf } from '../generic/row-parts';
import type { Mark } from './element-marks';
import { marksOf } from './element-marks';
import type { ShownRows } from './find-shown-rows';
import { levelsTo } from './find-shown-rows';
import { hasMark, taughtRows } from './taught-rows';

/** Of all rows, how many must have a mark of one of the two sides so that marks are believed before detection. */
const MOST_ROWS = 0.7;

/**
 * What tells the agent's rows from the buyer's, so that both rows that were shown come out right: names given by a person
 * that most rows have, detection, names that only one side has, place, the names above rows, names made by a build.
 * Undefined where nothing does.
 */
export function findShownSides(
  shown: ShownRows,
  parts: { readonly buyerPart: Element; readonly ownPart: Element },
  buyerName: string,
): TaughtSides | undefined {
  const own = oneSided(shown, parts.ownPart, shown.buyerRow, parts.buyerPart);
  const theirs = oneSided(shown, parts.buyerPart, shown.ownRow, parts.ownPart);
  const stable = byMarks(own, theirs, (mark) => mark.stable);
  const candidates: readonly (TaughtSides | undefined)[] = [
    stable !== undefined && stable.theirs.length > 0 && coverage(shown, stable) >= MOST_ROWS ? stable : undefined,
    { by: 'detection' },
    stable,
    { by: 'place', own: 'right' },
    { by: 'place', own: 'left' },
    { by: 'authors' },
    byMarks(own, theirs, () => true),
    byBestPair(shown),
  ];
  return candidates.find((sides) => sides !== undefined && isRight(sides, shown, buyerName));
}

function isRight(sides: TaughtSides, { rows, list, buyerRow, ownRow }: ShownRows, buyerName: string): boolean {
  const authors = authorsOf(rows);
  const told = taughtRows({ rows: [], sides }).sidesOf(rows, list, authors, buyerName);
  return told[rows.indexOf(buyerRow)] === 'buyer' && told[rows.indexOf(ownRow)] === 'agent';
}

/** Marks on the way from the list to what was pressed that neither the other row nor every row has. */
function oneSided({ rows, list }: ShownRows, part: Element, otherRow: Element, otherPart: Element): readonly Mark[] {
  const marks = levelsTo(part, list).flatMap((level) => marksOf(level));
  return marks.filter(({ selector }) => {
    const isOther =
      hasMark(otherRow, [selector], list) || levelsTo(otherPart, list).some((level) => level.matches(selector));
    return !isOther && !rows.every((row) => hasMark(row, [selector], list));
  });
}

function byMarks(
  own: readonly Mark[],
  theirs: readonly Mark[],
  fit: (mark: Mark) => boolean,
): (TaughtSides & { readonly by: 'marks' }) | undefined {
  const first = (marks: readonly Mark[]) =>
    marks
      .filter(fit)
      .slice(0, 1)
      .map(({ selector }) => selector);
  return own.some(fit) ? { by: 'marks', own: first(own), theirs: first(theirs) } : undefined;
}

/** Marks anywhere in the two rows, such as a dot of another colour, of which nearly every row has one or the other. */
function byBestPair(shown: ShownRows): TaughtSides | undefined {
  const own = inside(shown.ownRow, shown.buyerRow, shown.list);
  const theirs = inside(shown.buyerRow, shown.ownRow, shown.list);
  const pairs = own.flatMap((one) =>
    theirs.map((other) => ({ by: 'marks' as const, own: [one.selector], theirs: [other.selector] })),
  );
  const covers = pairs.map((pair) => coverage(shown, pair));
  const best = Math.max(...covers);
  return best >= MOST_ROWS ? pairs[covers.indexOf(best)] : undefined;
}

/** Each more would be tried against each of the other row. */
const MOST_INSIDE = 24;

function inside(row: Element, other: Element, list: Element): readonly Mark[] {
  return shownDescendants(row, MOST_INSIDE)
    .flatMap((part) => marksOf(part))
    .filter(({ selector }) => !hasMark(other, [selector], list))
    .slice(0, MOST_INSIDE);
}

function coverage({ rows, list }: ShownRows, { own, theirs }: TaughtSides & { readonly by: 'marks' }): number {
  const marked = rows.filter((row) => hasMark(row, own, list) !== hasMark(row, theirs, list));
  return marked.length / rows.length;
}
