import { firstParts, holderOf, shownParent, shownText, shownTexts, shows } from '../flat-tree';
import { noted } from '../noted';
import { signatureOf } from './signature';
import { authorIn } from './line-says';
import { groundAround, groundOf } from './grounds';
import { isAvatar } from './initials';
import { isLabel, isSaidThere } from './slots';
import { wordTexts } from './telling-texts';
import { furnitureKind } from './word-kinds';

/** Share of the rows that must have a bubble, and of all words that must stand in bubbles (translations stand beside). */
const MOSTLY = 0.6;
const MUCH = 0.4;
/** A kind of box with less than this share of the words of the richest kind is a face made of letters, or a badge. */
const POOR = 1 / 3;

/** A box with a ground of its own, and the words in it. */
interface Box {
  readonly element: Element;
  readonly kind: string;
  /** What boxes of both sides share, whatever their grounds: a class, or without one the way from the row. */
  readonly like: string;
  /** From the row to it. */
  readonly way: string;
  readonly length: number;
}

/** The bubble of each row that has one, where the page puts its messages in bubbles; else none. Heads of rows have bars, not bubbles. */
export function bubblesIn(rows: readonly Element[], authors: ReadonlySet<string>): ReadonlyMap<Element, Element> {
  const perRow = rows.map((row) => boxesIn(row, authors));
  const all = perRow.flat();
  const kinds = Map.groupBy(all, ({ kind }) => kind);
  const richness = new Map([...kinds].map(([kind, boxes]) => [kind, sumOf(boxes) / boxes.length]));
  const richest = Math.max(...[...richness].filter(([kind]) => kind !== BARE).map(([, length]) => length));
  // Both sides' bubbles are named alike or stand in one place, on two grounds, and shops write far more than buyers.
  const named = Map.groupBy(
    all.filter(({ kind }) => kind !== BARE),
    ({ like }) => like,
  );
  const isRich = (boxes: readonly Box[]) => sumOf(boxes) / boxes.length >= richest * POOR;
  // Where a build has given each side a class of its own, they stand in one place: what most is said in.
  const mains = new Set(perRow.flatMap((boxes) => mainOf(boxes) ?? []));
  const placed = Map.groupBy(mains, ({ way }) => way);
  const isBubble = (box: Box) =>
    box.kind !== BARE &&
    (isRich(kinds.get(box.kind) ?? []) ||
      isRich(named.get(box.like) ?? []) ||
      (mains.has(box) && isRich(placed.get(box.way) ?? [])));
  const countOf = ({ kind }: Box) => kinds.get(kind)?.length ?? 0;
  const bubbles = new Map<Element, Element>();
  for (const [at, row] of rows.entries()) {
    const own = perRow[at]
      ?.filter((box) => isBubble(box))
      .toSorted((a, b) => b.length - a.length || countOf(b) - countOf(a))[0];
    if (own !== undefined) bubbles.set(row, own.element);
  }
  const isKind = new Set(all.filter(isBubble).map(({ kind }) => kind));
  for (const row of rows) {
    const short = bubbles.has(row) ? undefined : shortBubbleIn(row, isKind);
    if (short !== undefined) bubbles.set(row, short);
  }
  const areMost = bubbles.size >= rows.length * MOSTLY && sumOf(all.filter(isBubble)) >= sumOf(all) * MUCH;
  return areMost ? bubbles : new Map();
}

function mainOf(boxes: readonly Box[]): Box | undefined {
  return boxes.filter(({ kind }) => kind !== BARE).toSorted((a, b) => b.length - a.length)[0];
}

/** "Today", "10:30": what elsewhere says only when, in a bubble of the kind in which others speak and without a picture. */
function shortBubbleIn(row: Element, kinds: ReadonlySet<string>): Element | undefined {
  if (wordTexts(row).length > 1 || kinds.size === 0) return undefined;
  return firstParts(row).find(
    (part) =>
      groundOf(part) !== '' &&
      kinds.has(`${signatureOf(part)} ${groundOf(part)}`) &&
      // Not "🔊 8″", nor ticks.
      /^[\p{L}\p{N}]/u.test(shownText(part)) &&
      !isCentred(part, row) &&
      // In a shadow root the picture may be slotted into the bubble.
      !firstParts(part).some((inner) => inner.matches('img, video, canvas, svg')),
  );
}

/** As days between messages are. */
function isCentred(part: Element, row: Element): boolean {
  const flow = shownParent(row)?.getBoundingClientRect() ?? row.getBoundingClientRect();
  const { left, right } = part.getBoundingClientRect();
  return Math.abs(left - flow.left - (flow.right - right)) < flow.width * CENTRED;
}

const CENTRED = 0.08;

/**
 * Whether a part of a row is small print beside the row's bubble on bare ground: names, times, states, reactions, in
 * whatever language. A card or a second bubble has a ground of its own.
 */
export function isBeside(part: Element, bubble: Element | undefined): boolean {
  if (bubble === undefined || shows(part, bubble) || shows(bubble, part)) return false;
  const size = sizeOf(bubble);
  const all = shownTexts(part).filter(({ nodeValue }) => /\S/u.test(nodeValue ?? ''));
  // The name may have its face beside it, on a ground of its own.
  const texts = all.length > 1 ? all.filter((text) => !isAvatar(text)) : all;
  const isBadge = texts.length === 1 && shownText(part).length <= LONGEST_BADGE;
  return texts.every(
    (text) => (isBadge || groundAround(text, part) === undefined) && sizeOf(holderOf(text) ?? part) < size,
  );
}

/** Characters of a badge, which may have a ground of its own. */
const LONGEST_BADGE = 4;

/** CSS pixels: the size of an element's largest words. */
const sizeOf = noted((element): number => {
  const sizes = [element, ...shownTexts(element).flatMap((text) => holderOf(text) ?? [])].map((part) =>
    Number.parseFloat(getComputedStyle(part).fontSize),
  );
  return Math.max(...sizes);
});

/**
 * Whether a row is one short line on bare ground where messages stand in bubbles: "new messages" at the right edge is no
 * message, wherever it stands. An emoji or a picture that is sent alone has no bubble either.
 */
export function isBareLine(row: Element, bubbles: ReadonlyMap<Element, Element>): boolean {
  if (bubbles.size === 0 || bubbles.has(row) || row.querySelector('img, video, canvas') !== null) return false;
  const [line, ...others] = shownTexts(row).filter(({ nodeValue }) => /\S/u.test(nodeValue ?? ''));
  if (line === undefined || others.length > 0 || groundAround(line, row) !== undefined) return false;
  if (isBubbleItself(row, bubbles)) return false;
  const words = (line.nodeValue ?? '').trim();
  return /\p{L}/u.test(words) && words.length <= LONGEST_LINE;
}

/** In a group of one sender each row may be its own bubble, on the ground of others'. */
function isBubbleItself(row: Element, bubbles: ReadonlyMap<Element, Element>): boolean {
  const ground = groundOf(row);
  return ground !== '' && [...bubbles.values()].some((bubble) => groundOf(bubble) === ground);
}

/** Characters. */
const LONGEST_LINE = 24;

/** Of words that stand on the row's own ground, or none. */
const BARE = '';

function boxesIn(row: Element, authors: ReadonlySet<string>): readonly Box[] {
  const lengths = new Map<Element, number>();
  for (const { text, words, ground } of groundsIn(row)) {
    if (!authors.has(words) && !isLabel(text)) lengths.set(ground, (lengths.get(ground) ?? 0) + words.length);
  }
  return [...lengths].map(([element, length]) => ({
    element,
    length,
    kind: element === row ? BARE : `${signatureOf(element)} ${groundOf(element)}`,
    like: furnitureKind(element) === '' ? wayTo(element, row) : signatureOf(element),
    way: wayTo(element, row),
  }));
}

function wayTo(element: Element, row: Element): string {
  const way: string[] = [];
  for (let at: Element | null = element; at !== null && at !== row; at = shownParent(at)) way.push(at.tagName);
  return way.join(' ');
}

/** Each piece of a row's text that says more than who and when, with what it stands on. */
const groundsIn = noted((row) =>
  shownTexts(row).flatMap((text) => {
    const words = (text.nodeValue ?? '').trim();
    return words === '' || (authorIn(words) !== undefined && !isSaidThere(text))
      ? []
      : [{ text, words, ground: blockAround(text, row) ?? row }];
  }),
);

/** A word on a ground of its own in the midst of others (code, a mention) is no box. */
function blockAround(text: Text, row: Element): Element | undefined {
  let ground = groundAround(text, row);
  while (ground !== undefined && ground !== row && getComputedStyle(ground).display === 'inline') {
    const outer: Element | null = shownParent(ground);
    ground = outer === null ? undefined : groundAround(outer, row);
  }
  return ground;
}

function sumOf(boxes: readonly Box[]): number {
  return boxes.reduce((sum, { length }) => sum + length, 0);
}
