import type { Message } from '../../chat/message';
import { shownParent, shownText, shownTexts } from '../flat-tree';
import { holdsCard } from './cards';
import { areChoices } from './choices';
import type { FewRows } from './find-rows';
import { AT_ONCE, findRows, findRowsInSteps } from './find-rows';
import { awaitedText, learnOwnRow } from './learnt';
import { furnitureIn } from './furniture';
import { authorIn, saysNothing } from './line-says';
import { nameOnlyRows } from './name-alone';
import { bubblesIn } from './outside-bubble';
import type { Said } from './quotes';
import { collectSaid } from './quotes';
import { asPlaced, isNewestFirst, latestOf } from './row-order';
import { authorsOf } from './row-parts';
import { readText } from './row-text';
import type { Side } from './side';
import { picturesIn } from './sent-pictures';
import { isLabel, isSaidThere } from './slots';
import { recallUnchanged } from './unchanged';
import { sideByNames, sideByPlace } from './side';
import { kindOf, sidesOf } from './sides';
import { wordKindsIn } from './word-kinds';

/** One message, with the element that shows it. */
interface Row {
  readonly element: Element;
  /** What tells who speaks: the row, or the line of name and time that stands above it in a row of its own. */
  readonly voice: Element;
  readonly author: string | undefined;
  readonly text: string;
}

export interface SidedRow extends Row {
  readonly side: Side;
}

/** How rows are found and told apart by somebody who knows the page; what is missing, or finds nothing, is detected. */
export interface RowReader {
  /** In the order of the page. */
  readonly findRows?: (list: Element) => readonly Element[] | undefined;
  /** The parts of a row that hold its words; undefined: all of it. */
  readonly wordsIn?: (row: Element) => readonly Element[] | undefined;
  readonly sidesOf?: typeof sidesOf;
}

/** The messages of a list, oldest first, at most the last 60. `buyerName` above a message is not part of it. */
export function readRows(...about: Parameters<typeof readSidedRows>): readonly Message[] {
  return readSidedRows(...about).flatMap((row) => toMessage(row) ?? []);
}

/** The rows of a list, oldest first, at most the last 60, and who wrote each. */
export function readSidedRows(
  list: Element,
  composer: HTMLElement,
  buyerName: string,
  told: RowReader = {},
  found = collectRows(list, composer, told),
): readonly SidedRow[] {
  const rows = rowsIn(found, buyerName, told);
  learn(rows, list, composer);
  const sides = (told.sidesOf ?? sidesOf)(
    rows.map(({ element }) => element),
    list,
    rows.map(({ author }) => author),
    buyerName,
    rows.map(({ voice }) => voice),
  );
  return rows.map((row, at) => ({ ...row, side: sides[at] ?? 'buyer' }));
}

/** Looks at the rows as reading them does, a few at a time: what is noted of each is there when all are read. */
export function* lookAtRows(list: Element, composer: HTMLElement, told: RowReader = {}): Generator<undefined> {
  const isTurned = (units: readonly Element[]) => isNewestFirst(units, list, composer);
  const known = told.findRows?.(list);
  const groups =
    known === undefined ? findRowsInSteps(list, isTurned) : inSteps(latestOf(known, isTurned).toReversed());
  for (const { units, rows: elements } of groups) {
    const said = collectSaid(elements);
    const heads = authorsOf(elements, said);
    rowsIn({ elements, said, heads }, '', told);
    yield;
    // Each step is a reading of its own: without this, nothing of it would be kept.
    if (recall(units)) sidesOf(elements, list, heads, '');
    yield;
  }
}

/** What is looked for once in a reading: the rows as a person sees them, what they say, the names at their heads. */
export interface Collected {
  readonly elements: readonly Element[];
  readonly said: Said;
  readonly heads: readonly (string | undefined)[];
}

/** The rows of a list, oldest first, at most the last 60. */
export function collectRows(list: Element, composer: HTMLElement, told: RowReader = {}): Collected {
  const isTurned = (units: readonly Element[]) => isNewestFirst(units, list, composer);
  const known = told.findRows?.(list);
  const found = known === undefined ? findRows(list, isTurned) : latestOf(known, isTurned);
  if (known !== undefined) recall(found);
  const elements = asPlaced(found, list, composer);
  const said = collectSaid(elements);
  return { elements, said, heads: authorsOf(elements, said) };
}

function* inSteps(rows: readonly Element[]): Generator<FewRows> {
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const few = rows.slice(at, at + AT_ONCE);
    if (!recall(few)) yield { units: few, rows: few };
  }
}

function recall(rows: readonly Element[]): boolean {
  return (
    [...Map.groupBy(rows, (row) => shownParent(row)).values()].filter((beside) => !recallUnchanged(beside)).length === 0
  );
}

/** The names at the heads of rows, one a row that has one, with the side on which it writes as far as that is seen. */
export function readAuthors(
  list: Element,
  { elements, heads }: Collected,
): readonly { readonly author: string; readonly side: Side }[] {
  if (heads.every((author) => author === undefined)) return [];
  const sides = sidesOf(elements, list, heads, '');
  return heads.flatMap((author, at) => (author === undefined ? [] : [{ author, side: sides[at] ?? 'buyer' }]));
}

function rowsIn({ elements, said, heads }: Collected, buyerName: string, told: RowReader): readonly Row[] {
  const authors = new Set(heads.filter((head) => head !== undefined));
  const bubbles = bubblesIn(elements, authors);
  const furniture = furnitureIn(elements, bubbles);
  const wordKinds = wordKindsIn(elements);
  const names = new Set(buyerName === '' ? authors : [...authors, buyerName]);
  const nameOnly = nameOnlyRows(elements, names);
  const rows: Row[] = [];
  let above: { readonly element: Element; readonly author: string } | undefined;
  for (const [at, element] of elements.entries()) {
    const whole = shownText(element);
    const bubble = bubbles.get(element);
    // With a picture below it a name is that row's own.
    const hasPicture = picturesIn(element).length > 0;
    const isSentHere = hasPicture || holdsCard(element);
    const head = bubble === undefined && !isSentHere ? authorIn(whole) : undefined;
    // A line of name and time in a row of its own: it speaks of the rows below it.
    if (head !== undefined && head !== '' && authors.has(head)) above = { element, author: head };
    else if (!areChoices(element) || hasPicture) {
      const parts = told.wordsIn?.(element) ?? [element];
      const about = { authors: names, said, furniture, wordKinds, bubble };
      const read = parts.map((part) => readText(part, about)).join('\n');
      const text = nameOnly.has(element) && names.has(read) ? '' : read;
      const isSaid =
        text !== '' &&
        ((bubble !== undefined && shownText(bubble) === text) || shownTexts(element).some((one) => isSaidThere(one)));
      const isSilent = saysNothing(text) && !isSaid;
      if (isSilent && !isSentHere) continue;
      // With a picture alone stands whether it was read, when it was sent, what its sender is called.
      const name = isSentHere ? authorIn(whole) : undefined;
      const own = name !== undefined && authors.has(name) ? name : undefined;
      const isName = isSentHere && authors.has(authorIn(text) ?? '');
      const words = isSilent || isName || (hasPicture && isLabelAlone(element, text)) ? '' : text;
      rows.push({ element, voice: above?.element ?? element, author: heads[at] ?? own ?? above?.author, text: words });
    }
  }
  return rows;
}

/** Whether a row's text is nothing but what the page writes at each row. */
function isLabelAlone(row: Element, text: string): boolean {
  return shownTexts(row).some((one) => isLabel(one) && (one.nodeValue ?? '').trim() === text);
}

function toMessage({ element, text, side }: SidedRow): Message | undefined {
  const id = ['data-id', 'data-message-id', 'data-key']
    .map((name) => element.getAttribute(name))
    .find((value) => value !== null);
  const named = id === undefined || id === null ? {} : { id };
  if (text === '') {
    if (holdsCard(element)) return { ...named, from: side, text: '', kind: 'card' };
    return picturesIn(element).length === 0 ? undefined : { ...named, from: side, text: '', kind: 'image' };
  }
  return side === 'system' ? { ...named, from: 'system', text, kind: 'system' } : { ...named, from: side, text };
}

const seen = new WeakSet<Element>();

/** A new row that says what has just left the composer is the agent's own. */
function learn(rows: readonly Row[], list: Element, composer: HTMLElement): void {
  const awaited = awaitedText(composer);
  const fresh = rows.filter(({ element }) => !seen.has(element));
  for (const { element } of fresh) seen.add(element);
  const own = awaited === undefined ? undefined : fresh.findLast(({ text }) => isSameText(text, awaited));
  if (own === undefined) return;
  const { element, author } = own;
  learnOwnRow(composer, {
    kind: kindOf(element),
    named: sideByNames(element, list),
    placed: sideByPlace(element, list),
    author,
  });
}

function isSameText(a: string, b: string): boolean {
  return a.replaceAll(/\s+/gu, ' ') === b.replaceAll(/\s+/gu, ' ');
}
