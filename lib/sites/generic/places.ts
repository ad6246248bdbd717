import { holderOf, shownParent } from '../flat-tree';
import { noted } from '../noted';
import { isDivider } from './divider';
import type { Place } from './edges';
import { commonest, FEWEST, LEAN, SAME, sidesByEdge } from './edges';
import { isFile } from './files';
import type { Side } from './side';
import { sideByStyle } from './side';
import { isClear } from './grounds';
import { boxOfLine } from './line-around';
import { wordTexts } from './telling-texts';

/** A bubble is narrower than this share of its row. */
const NARROW = 0.85;
const MIDDLE = 0.6;
/** Share of the rows that must begin at one edge for the place to tell nothing. */
const ALL = 0.9;
const MANY = 0.8;

/** Share of the width. */
const APART = 0.2;

type Frame = Omit<Place, 'isBare'>;

type Verdicts = readonly (Side | undefined)[];

/**
 * Where the rows' bubbles stand, all of them seen together: at the left edge the buyer's, at the right the agent's, in
 * the middle nobody's. Rows that all begin at one edge are told apart by something else, whatever their lengths.
 */
export function placesOf(rows: readonly Element[], list: Element): Verdicts {
  const frame = frameAround(rows, list);
  const places = rows.map((row) => placeOf(row, frame));
  const dividers = rows.map((row) => isDivider(row));
  const leans = places.map((place) => leanOf(place, frame));
  const lefts = places.flatMap((place) => (place === undefined ? [] : [place.left]));
  const common = commonest(lefts);
  // In two or three rows each may begin at an edge of its own.
  const isNothingCommon = Number.isNaN(commonest(lefts, FEWEST)) && leans.some((lean) => Math.abs(lean ?? 0) > LEAN);
  // Where people write from right to left their own messages stand on the left.
  const isLeftToRight = getComputedStyle(list).direction !== 'rtl';
  const edges = sidesByEdge(
    rows.map((row) => groundPlaceOf(row, frame)),
    leans,
  );
  const sides = leans.map((lean, at): Side | undefined => {
    const place = places[at];
    if (dividers[at] === true) return 'system';
    if (lean === undefined || place === undefined) return rows[at] === undefined ? undefined : sideByStyle(rows[at]);
    const edge = edges[at];
    if (edge !== undefined) return (edge === 'right') === isLeftToRight ? 'agent' : 'buyer';
    if (Math.abs(lean) > LEAN) return lean > 0 === isLeftToRight ? 'agent' : 'buyer';
    const isShort = place.right - place.left < (frame.right - frame.left) * MIDDLE;
    return isShort && (isNothingCommon || Math.abs(place.left - common) > SAME) ? 'system' : undefined;
  });
  const sided = places.filter((_, at) => sides[at] === 'agent' || sides[at] === 'buyer');
  const isApart = sided.some((place) => place !== undefined && standsApart(place, common, frame));
  const isFlush = lefts.length > 0 && !isApart && areFlush(withoutFew(sided, common), common);
  const areIndented = beginTogether(places.filter((_, at) => sides[at] === 'agent'));
  return sides.map((side) => (side !== 'system' && (isFlush || (areIndented && side === 'agent')) ? undefined : side));
}

function areFlush(places: readonly (Place | undefined)[], common: number): boolean {
  return places.filter((place) => Math.abs((place?.left ?? 0) - common) <= SAME).length >= places.length * ALL;
}

/** The only answer among many questions ends as near the other edge as they begin at theirs; what is moved in begins near them. */
function standsApart({ left, right }: Place, common: number, frame: Frame): boolean {
  const far = (frame.right - frame.left) * APART;
  return left - common > far && frame.right - right <= Math.max(LEAN, common - frame.left);
}

/** A few that begin before the others do are what has no face beside it: lines of the page, not a side. */
function withoutFew(places: readonly (Place | undefined)[], common: number): readonly (Place | undefined)[] {
  const rest = places.filter((place) => (place?.left ?? 0) >= common - SAME);
  return rest.length >= places.length * MANY ? rest : places;
}

/** Replies moved in from the left edge: they begin together and end anywhere, which no row at the right edge does. */
function beginTogether(places: readonly (Place | undefined)[]): boolean {
  const [first, ...others] = places;
  if (first === undefined || others.length === 0) return false;
  const near = (edge: 'left' | 'right') =>
    others.every((other) => Math.abs((other?.[edge] ?? 0) - first[edge]) <= SAME);
  return near('left') && !near('right');
}

function leanOf(place: Place | undefined, frame: Frame): number | undefined {
  return place === undefined ? undefined : place.left - frame.left - (frame.right - place.right);
}

/** The bubble around the row's largest piece of text, else the text itself: the elements around may be as wide as the list. */
function placeOf(row: Element, frame: Frame): Place | undefined {
  const [text, ...grounds] = boxesOfWords(row);
  if (text === undefined) return undefined;
  const widest = (frame.right - frame.left) * NARROW;
  const bubble = grounds.find(({ left, right, isBare }) => !isBare || right - left > widest);
  const box = bubble === undefined || bubble.right - bubble.left > widest ? text : bubble;
  const { left } = row.getBoundingClientRect();
  return { ...box, left: box.left + left, right: box.right + left };
}

/** The innermost ground under the row's words, however wide, as long as it does not fill the row; else the words. */
function groundPlaceOf(row: Element, frame: Frame): Place | undefined {
  const [text, ...grounds] = boxesOfWords(row);
  if (text === undefined) return undefined;
  const { left } = row.getBoundingClientRect();
  const ground = grounds.find(({ isBare }) => !isBare);
  const isFull =
    ground !== undefined && ground.left + left <= frame.left + SAME && ground.right + left >= frame.right - SAME;
  const box = ground === undefined || isFull ? text : ground;
  return { ...box, left: box.left + left, right: box.right + left };
}

const PRESSED = 'button, [role="button"]';

/** From the row's left edge on: the largest piece of text, then the elements around it up to the row; none where nothing is laid out. */
const boxesOfWords = noted((row): readonly Place[] => {
  const range = row.ownerDocument.createRange();
  let largest: { readonly text: Text; readonly rect: DOMRect } | undefined;
  const texts = wordTexts(row);
  // What can be pressed was not said: tools may be longer than a short message, and stand at the other edge, unseen until they are pointed at. Nor was a file's name.
  const said = texts.filter(
    (text) => text.parentElement?.closest(PRESSED) === null && !isFile((text.nodeValue ?? '').trim()),
  );
  for (const text of said.length > 0 ? said : texts) {
    range.selectNodeContents(text);
    const rect = range.getBoundingClientRect();
    if (largest === undefined || areaOf(rect) > areaOf(largest.rect)) largest = { text, rect };
  }
  if (largest === undefined || largest.rect.width === 0) return [];
  const from = row.getBoundingClientRect().left;
  const boxOf = ({ left, right }: DOMRect, isBare: boolean) => ({ left: left - from, right: right - from, isBare });
  const boxes = [boxOf(boxOfLine(largest.text), true)];
  for (let at: Element | null = holderOf(largest.text); at !== null; at = at === row ? null : shownParent(at))
    boxes.push(boxOf(at.getBoundingClientRect(), isClear(getComputedStyle(at).backgroundColor)));
  return boxes;
});

function areaOf({ width, height }: DOMRect): number {
  return width * height;
}

/** What all rows stand in: narrower than the list where a column stands in its middle. */
function frameAround(rows: readonly Element[], list: Element): Frame {
  const [first] = rows;
  const last = rows.at(-1) ?? null;
  let at = first === undefined ? null : shownParent(first);
  while (at !== null && at !== list && !at.contains(last)) at = shownParent(at);
  const { left, right } = (at ?? list).getBoundingClientRect();
  return { left, right };
}
