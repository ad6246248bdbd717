import { queryOpen, shownParent, shownText, shows } from '../flat-tree';
import { findRows, isApart } from '../generic/find-rows';
import { groundAround } from '../generic/grounds';
import { saysNothing } from '../generic/line-says';
import { marksOf } from './element-marks';

/** The rows of a list of which two were shown. */
export interface ShownRows {
  readonly list: Element;
  /** Empty: as detection finds them in the list. */
  readonly selectors: readonly string[];
  readonly rows: readonly Element[];
  readonly buyerRow: Element;
  readonly ownRow: Element;
}

/** Selectors kept: the one that a person named, and the other. */
const MOST_SELECTORS = 2;

/**
 * How single rows are found so that each of the two shown ones is a row of its own: as detection does, unless the markup
 * names more rows than that; undefined where nothing keeps the two apart.
 */
export function findShownRows(list: Element, buyerPart: Element, ownPart: Element): ShownRows | undefined {
  const rows = findRows(list);
  const detected = apart(list, [], rows, buyerPart, ownPart);
  const named = finest(namedRows(list, buyerPart, ownPart).filter((found) => !splitsTexts(found, rows)));
  if (named === undefined) return detected;
  return detected !== undefined && detected.rows.length >= named.rows.length ? detected : named;
}

function apart(
  list: Element,
  selectors: readonly string[],
  rows: readonly Element[],
  buyerPart: Element,
  ownPart: Element,
): ShownRows | undefined {
  const [buyerRow, ...moreBuyer] = rows.filter((row) => shows(row, buyerPart));
  const [ownRow, ...moreOwn] = rows.filter((row) => shows(row, ownPart));
  if (buyerRow === undefined || ownRow === undefined || buyerRow === ownRow) return undefined;
  return moreBuyer.length + moreOwn.length > 0 ? undefined : { list, selectors, rows, buyerRow, ownRow };
}

/** Rows by what the two that were shown have in common, at each level from the list down to what was pressed. */
function namedRows(list: Element, buyerPart: Element, ownPart: Element): readonly ShownRows[] {
  const ownLevels = levelsTo(ownPart, list);
  return levelsTo(buyerPart, list).flatMap((level) => {
    const like = ownLevels.filter(({ tagName }) => tagName === level.tagName);
    return like.flatMap((other) => {
      const selectors = commonSelectors(level, other);
      const found =
        selectors.length === 0 ? [] : queryOpen(list, selectors[0] ?? '').filter((row) => saysSomething(row));
      return apart(list, selectors, found, buyerPart, ownPart) ?? [];
    });
  });
}

/** Groups opened: of named rows those that are many in one of the rows found before, under one another. */
function finest(candidates: readonly ShownRows[]): ShownRows | undefined {
  return candidates.reduce<ShownRows | undefined>((best, next) => {
    if (best === undefined) return next;
    return next.rows.length > best.rows.length && areStacked(next.rows) ? next : best;
  }, undefined);
}

/** Whether they are the paragraphs of messages rather than messages. */
function splitsTexts({ rows }: ShownRows, detected: readonly Element[]): boolean {
  return detected.some((whole) => {
    const pieces = rows.filter((row) => row !== whole && shows(whole, row));
    return (
      pieces.filter((piece) => !isApart(piece)).length > 1 ||
      areLines(
        pieces.filter((piece) => !saysNothing(shownText(piece))),
        whole,
      )
    );
  });
}

/** One right below the other in one bubble of the row; a time below the words is none of them. */
function areLines(pieces: readonly Element[], whole: Element): boolean {
  const grounds = new Set(pieces.map((piece) => groundAround(piece, whole)));
  const [ground, ...others] = grounds;
  if (pieces.length < 2 || ground === undefined || ground === whole || others.length > 0) return false;
  const boxes = pieces.map((piece) => piece.getBoundingClientRect());
  return boxes.every((box, at) => at === 0 || Math.abs(box.top - (boxes[at - 1]?.bottom ?? 0)) <= TOUCHING);
}

/** CSS pixels. */
const TOUCHING = 1;

/** Words of one line stand beside one another and are no rows. */
function areStacked(rows: readonly Element[]): boolean {
  const boxes = rows.map((row) => row.getBoundingClientRect()).toSorted((a, b) => a.top - b.top);
  return boxes.every((box, at) => at === 0 || box.top >= (boxes[at - 1]?.bottom ?? 0) - 1);
}

/** What two elements of one tag have in common, the selector by names of persons first. */
export function commonSelectors(a: Element, b: Element): readonly string[] {
  const others = new Set(marksOf(b).map(({ selector }) => selector));
  const common = marksOf(a).filter(({ selector }) => others.has(selector) && !selector.startsWith('[style'));
  const tag = a.tagName.toLowerCase();
  const stable = common.filter((mark) => mark.stable).map((mark) => mark.selector);
  const all = common.map((mark) => mark.selector);
  const ways = [stable, all].filter((marks) => marks.length > 0).map((marks) => tag + marks.join(''));
  // An element of the page's own making is a name by itself.
  if (tag.includes('-')) ways.push(tag);
  return [...new Set(ways)].slice(0, MOST_SELECTORS);
}

/** The elements around a part inside a list, outermost first, and the part itself. */
export function levelsTo(part: Element, list: Element): readonly Element[] {
  const levels: Element[] = [];
  for (let at: Element | null = part; at !== null && at !== list; at = shownParent(at)) levels.unshift(at);
  return levels.filter(({ tagName }) => tagName !== 'SLOT');
}

function saysSomething(row: Element): boolean {
  return shownText(row) !== '' || row.querySelector('img, video') !== null;
}
