import type { TaughtSides } from '../../chat/taught-page';
import { shownDescendants } from '../flat-tree';
import { authorsOf } from '../generic/row-parts';
import type { Mark } from './element-marks';
import { marksOf } from './element-marks';
import type { ShownRows } from './find-shown-rows';
import { levelsTo } from './find-shown-rows';
import type { Side } from '../generic/side';
import { sideByPlace } from '../generic/side';
import { hasMark, taughtRows } from './taught-rows';

type Marks = Extract<TaughtSides, { readonly by: 'marks' }>;

/** Of all rows, how many must have a mark so that marks are believed before detection: the rest are notices. */
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
  const theirs = [...oneSided(shown, parts.buyerPart, shown.ownRow, parts.ownPart), ...ofTalk(shown)];
  const stable = byMarks(shown, own, theirs, (mark) => mark.stable);
  const candidates: readonly (TaughtSides | undefined)[] = [
    stable !== undefined && stable.theirs.length > 0 && coverage(shown, stable) >= MOST_ROWS ? stable : undefined,
    { by: 'detection' },
    stable,
    { by: 'place', own: 'right' },
    { by: 'place', own: 'left' },
    { by: 'authors' },
    byMarks(shown, own, theirs, () => true),
    byBestPair(shown),
  ];
  const ways = candidates.filter((sides) => sides !== undefined);
  return (
    ways.find((sides) => isRight(sides, shown, buyerName) && areBothSaid(sides, shown, buyerName)) ??
    ways.find((sides) => isRight(sides, shown, buyerName)) ??
    ways.map((sides) => ({ ...sides, saysAll: true as const })).find((sides) => isRight(sides, shown, buyerName))
  );
}

/** Whether both sides say something now and then: what one row alone has, or lacks, is there by chance. */
function areBothSaid(sides: TaughtSides, shown: ShownRows, buyerName: string): boolean {
  const told = tellAll(sides, shown, buyerName);
  const least = told.length * LEAST_SAID;
  return (['buyer', 'agent'] as const).every((side) => told.filter((one) => one === side).length >= least);
}

/** Share of the rows. */
const LEAST_SAID = 0.2;

function tellAll(sides: TaughtSides, { rows, list }: ShownRows, buyerName: string): readonly Side[] {
  return taughtRows({ rows: [], words: [], sides }).sidesOf(rows, list, authorsOf(rows), buyerName);
}

function isRight(sides: TaughtSides, shown: ShownRows, buyerName: string): boolean {
  const { rows, buyerRow, ownRow } = shown;
  const told = tellAll(sides, shown, buyerName);
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

/** Marks that both rows have and the few others have not: what is said, not what the page notes in between. */
function ofTalk({ rows, list, buyerRow, ownRow }: ShownRows): readonly Mark[] {
  const marks = [buyerRow, ...shownDescendants(buyerRow, MOST_INSIDE)].flatMap((part) => marksOf(part));
  return marks.filter(({ selector }) => {
    const marked = rows.filter((row) => hasMark(row, [selector], list));
    return marked.includes(ownRow) && marked.length < rows.length && marked.length >= rows.length * MOST_ROWS;
  });
}

/**
 * Of each side the mark that most rows have: one that few have is there by chance, as on the last of a group. What also
 * marks a line in the middle, which nobody has said, counts the less.
 */
function byMarks(
  { rows, list }: ShownRows,
  own: readonly Mark[],
  theirs: readonly Mark[],
  fit: (mark: Mark) => boolean,
): Marks | undefined {
  const most = (marks: readonly Mark[], among: readonly Element[]) => {
    const counts = marks.map(({ selector }) => {
      const marked = among.filter((row) => hasMark(row, [selector], list));
      return marked.length - 2 * marked.filter((row) => sideByPlace(row, list) === 'system').length;
    });
    const best = marks[counts.indexOf(Math.max(...counts))];
    return best === undefined ? [] : [best.selector];
  };
  const ours = most(own.filter(fit), rows);
  if (ours.length === 0) return undefined;
  const rest = rows.filter((row) => !hasMark(row, ours, list));
  return { by: 'marks', own: ours, theirs: most(theirs.filter(fit), rest) };
}

/** Marks anywhere in the two rows, such as a dot of another colour, of which nearly every row has one or the other. */
function byBestPair(shown: ShownRows): TaughtSides | undefined {
  const own = inside(shown.ownRow, shown.buyerRow, shown.list);
  const theirs = inside(shown.buyerRow, shown.ownRow, shown.list);
  const pairs = own.flatMap((one) =>
    theirs.map((other): Marks => ({ by: 'marks', own: [one.selector], theirs: [other.selector] })),
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

function coverage({ rows, list }: ShownRows, { own, theirs }: Marks): number {
  return rows.filter((row) => hasMark(row, [...own, ...theirs], list)).length / rows.length;
}
