import { hasMany, holderOf, queryOpen, shownChildren, shownEnds, shownText, shownTexts, shows } from '../flat-tree';
import { noted } from '../noted';
import { picturesIn } from './sent-pictures';
import { bubbleAround } from './bubble-around';
import { isBar, withoutEditors } from './editors-below';
import { signatureOf } from './signature';
import { groundOf, isClear } from './grounds';
import { noteSlots } from './slots';
import { lengthOf, tellingTexts, wordTexts } from './telling-texts';
import { recallUnchanged } from './unchanged';
import { isNamed, wordsOf } from './words';

export const MOST_ROWS = 60;
/** Names of a part that holds one message. */
const ROW_NAMES = ['message', 'msg', 'bubble', 'item', 'row', 'line', 'chat'];
const ONE_NAMES = ['message', 'msg', 'bubble', 'item', 'row'];
const MANY_NAMES = ['messages', 'msgs', 'list', 'wrapper', 'container', 'group', 'scroll', 'content'];
/** Parts of one text, not texts of their own. */
const TEXT_TAGS = new Set(['P', 'SPAN', 'BR', 'LI', 'B', 'I', 'A', 'TD', 'TR', 'IMG', 'EM', 'STRONG']);
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SELECT']);
const PICTURES = 'img, video, canvas, picture';
/** A box beside which "load more" and "is typing" are nothing. */
const MAIN_SHARE = 0.6;

/**
 * The elements of single messages, oldest first, at most the last 60: children of the list's innermost flow, groups of one
 * sender and days opened. `isNewestFirst` is asked about the children.
 */
export function findRows(
  list: Element,
  isNewestFirst: (units: readonly Element[]) => boolean = () => false,
): readonly Element[] {
  const { units, isTurned } = latestUnits(list, isNewestFirst);
  const members = membersOfAll(units);
  return isTurned ? members.slice(0, MOST_ROWS).toReversed() : members.slice(-MOST_ROWS);
}

/** The same, the newest first and a few at a time, without those that are as they were when they were read last. */
export function* findRowsInSteps(
  list: Element,
  isNewestFirst: (units: readonly Element[]) => boolean,
): Generator<FewRows> {
  const { units, isTurned } = latestUnits(list, isNewestFirst);
  yield { units: [], rows: [] };
  const latest = isTurned ? units : units.toReversed();
  for (let at = 0; at < latest.length; at += AT_ONCE) {
    const few = latest.slice(at, at + AT_ONCE);
    if (!recallUnchanged(few)) yield { units: few, rows: few.flatMap((unit) => membersOf(unit)) };
  }
}

/** Some rows, and the units in which they stand: the same, or groups of one sender. */
export interface FewRows {
  readonly units: readonly Element[];
  readonly rows: readonly Element[];
}

/** So many are looked at in a few milliseconds on a slow machine, even for the first time. */
export const AT_ONCE = 3;

function latestUnits(list: Element, isNewestFirst: (units: readonly Element[]) => boolean) {
  const units = flowOf(list);
  const isTurned = isNewestFirst(units);
  const latest = isTurned ? units.slice(0, MOST_ROWS) : units.slice(-MOST_ROWS);
  noteSlots(latest);
  return { units: latest, isTurned };
}

/** Through wrappers that hold everything, until the children are many or are messages themselves. */
function flowOf(list: Element): readonly Element[] {
  let flow = list;
  for (;;) {
    const filled = withoutEditors(shownEnds(flow).filter((child) => isFilled(child)));
    if (hasMany(flow)) return filled;
    if (filled.every((child) => isBar(child))) return [];
    const main = filled.length === 1 ? filled[0] : mainOf(filled);
    if (main === undefined || (filled.length === 1 && isOneMessage(main))) return filled;
    flow = main;
  }
}

const isFilled = noted((element): boolean => {
  // Most rows have their words in the plain DOM: the walk through shadow roots is for the rest.
  if (/\S/u.test(element.textContent ?? '')) return !SILENT.has(element.tagName);
  return shownText(element) !== '' || queryOpen(element, PICTURES).length > 0;
});

/** The one child that holds the conversation, where its neighbours are of another kind and short. */
function mainOf(filled: readonly Element[]): Element | undefined {
  const heights = filled.map((child) => child.getBoundingClientRect().height);
  const tallest = heights.indexOf(Math.max(...heights));
  const main = filled[tallest];
  if (main === undefined || (heights[tallest] ?? 0) < MAIN_SHARE * heights.reduce((a, b) => a + b, 0)) return undefined;
  const alone = filled.every((child) => child === main || signatureOf(child) !== signatureOf(main));
  return alone && repeats(shownEnds(main).filter((child) => isFilled(child))) ? main : undefined;
}

/** Whether most of the elements are of one kind, as rows are. */
function repeats(elements: readonly Element[]): boolean {
  const kinds = new Set(elements.map((element) => signatureOf(element)));
  return (
    elements.length >= 3 && kinds.size <= elements.length / 2 && elements.every((element) => !isPartOfText(element))
  );
}

function isOneMessage(element: Element): boolean {
  return isNamed(element, ONE_NAMES) && !isPlural(element);
}

function isPlural(element: Element): boolean {
  const words = wordsOf(element);
  return MANY_NAMES.some((word) => words.has(word));
}

function membersOfAll(units: readonly Element[]): readonly Element[] {
  recallUnchanged(units);
  return units.flatMap((unit) => membersOf(unit));
}

/**
 * A group of several messages of one sender has several parts of one and the same kind, by name or, where names say
 * nothing, siblings with one and the same class; else the unit is the message.
 */
const membersOf = noted((unit): readonly Element[] => {
  const byName = new Map<string, Element[]>();
  for (const part of queryOpen(unit, '*')) {
    if (part === unit || !isNamed(part, ROW_NAMES) || !isFilled(part)) continue;
    const same = byName.get(signatureOf(part)) ?? [];
    if (!same.some((other) => other.contains(part))) byName.set(signatureOf(part), [...same, part]);
  }
  const named = [...byName.values()].find((same) => areMessages(same) && holdWords(same, unit));
  return named?.map((part) => bubbleAround(part, named, unit)) ?? siblingsIn(unit) ?? [unit];
});

/** Bubbles of one sender under one another, or the rows of a day; rows may themselves be such groups. */
function siblingsIn(unit: Element): readonly Element[] | undefined {
  for (const box of [unit, ...queryOpen(unit, 'div, section, ul, ol')]) {
    const filled = shownChildren(box)
      .filter((child) => isApart(child) && isFilled(child))
      .map((child) => unwrapped(child));
    const byKind = Map.groupBy(filled, (child) => signatureOf(child));
    const same = [...byKind.values()]
      .map((kind) => (kind.length > 1 ? withoutSmallPrint(kind) : kind))
      .find((kind) => areMessages(kind) && areStacked(kind) && holdWords(kind, unit));
    if (same !== undefined) return same.flatMap((member) => siblingsIn(member) ?? [member]);
  }
  return undefined;
}

/** A face beside the words, a name above them and a time below are each of a kind with something, and no messages. */
function areMessages(parts: readonly Element[]): boolean {
  return parts.length > 1 && parts.filter((part) => isSaid(part)).length > 1;
}

function isSaid(part: Element): boolean {
  return (
    tellingTexts(part).length > 0 || (shownText(part) !== '' && groundOf(part) !== '') || picturesIn(part).length > 0
  );
}

/** What stands in boxes that say nothing of themselves, around one thing each. */
function unwrapped(element: Element): Element {
  if (element.tagName !== 'DIV' || element.hasAttribute('class') || groundOf(element) !== '') return element;
  const filled = shownChildren(element).filter((child) => isFilled(child));
  const only = filled.length === 1 ? filled[0] : undefined;
  return only === undefined || !isApart(only) ? element : unwrapped(only);
}

/** Without lines of name and time below the words, where words and lines are boxes of one kind. */
function withoutSmallPrint(elements: readonly Element[]): readonly Element[] {
  const sizes = elements.map((element) => sizeOfWords(element));
  const largest = Math.max(...sizes);
  const isSmall = (at: number) => (sizes[at] ?? 0) < largest * SMALLER;
  return elements.filter((element, at) => !isSmall(at) || hasPicture(element) || groundOf(element) !== '');
}

/** Of the size of the words in a group. */
const SMALLER = 0.94;

const sizeOfWords = noted((element): number =>
  Math.max(
    ...shownTexts(element).map((text) => Number.parseFloat(getComputedStyle(holderOf(text) ?? element).fontSize)),
  ),
);

function hasPicture(element: Element): boolean {
  return element.matches(PICTURES) || queryOpen(element, PICTURES).length > 0;
}

/** Not a part of a text, unless it stands on a ground as bubbles do. */
export function isApart(element: Element): boolean {
  return !isPartOfText(element) || (BUBBLE_TAGS.has(element.tagName) && groundOf(element) !== '');
}

/** Items of a list may be rows as well: then they hold more than a line of text. */
function isPartOfText(element: Element): boolean {
  if (!TEXT_TAGS.has(element.tagName)) return false;
  return element.tagName !== 'LI' || !shownChildren(element).some(({ tagName }) => BLOCKS.has(tagName));
}

const BLOCKS = new Set(['DIV', 'P', 'SECTION', 'ARTICLE', 'HEADER', 'DL', 'BLOCKQUOTE', 'FIGURE', 'TABLE']);

const BUBBLE_TAGS = new Set(['P', 'SPAN', 'LI']);

/** Whether the longest piece of text of a unit stands in one of its parts: lines of time or address are no messages. */
function holdWords(parts: readonly Element[], unit: Element): boolean {
  const longest = longestText(unit);
  return longest === undefined || parts.some((part) => shows(part, longest));
}

function longestText(unit: Element): Element | undefined {
  const [longest] = wordTexts(unit).toSorted((a, b) => lengthOf(b) - lengthOf(a));
  return longest === undefined ? undefined : (holderOf(longest) ?? undefined);
}

/** One below the other, each set apart from the next by its ground or by a gap: the lines of one text are not. */
function areStacked(elements: readonly Element[]): boolean {
  return elements.every((element, at) => {
    const before = elements[at - 1];
    if (element.getAttribute('class') === null && groundOf(element) === '') return false;
    if (before === undefined) return true;
    const gap = element.getBoundingClientRect().top - before.getBoundingClientRect().bottom;
    return gap > 0.5 || (gap >= -1 && hasGround(element));
  });
}

function hasGround(element: Element): boolean {
  const { height } = element.getBoundingClientRect();
  const { paddingTop, backgroundColor } = getComputedStyle(element);
  if (height === 0 || Number.parseFloat(paddingTop) > 0 || !isClear(backgroundColor)) return true;
  return shownChildren(element).length > 0;
}
