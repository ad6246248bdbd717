import { holderOf, shownChildren, shownParent, shownText, shownTexts, shows } from '../flat-tree';
import { isSameName } from '../same-name';
import type { ListEntry } from '../site';
import { isVisible } from '../visible';
import { isAvatar } from './initials';
import { couldBeName } from './line-says';
import { NO_NAME } from './names-above';
import { groundOf } from './grounds';
import { chromaOf } from './skin';

/** Texts looked at for the buyer's name: a page's list of conversations stands near its beginning or its end. */
const MOST_TEXTS = 2_000;
const MOST_LEVELS = 6;
const MOST_ENTRIES = 60;
/** Characters: more is not an entry but what entries stand in. */
const LONGEST_ENTRY = 200;
/** CSS pixels. */
const LOWEST_ENTRY = 24;
const WIDEST_BADGE = 48;
const HIGHEST_BADGE = 30;
const WIDEST_DOT = 16;
/** A grey or white ground is no badge's: an agent must see it from afar. */
const COLOURFUL = 0.3;

/** Milliseconds before a page on which no list was found is looked at again: it may draw its list late. */
const PATIENCE = 5_000;

/** What was found beside a composer for a buyer: the box of the entries, or nothing at that time. */
interface Kept {
  readonly buyer: string;
  readonly box: Element | undefined;
  readonly at: number;
}

const kept = new WeakMap<Element, Kept>();

/**
 * The entries of the list of conversations, with what their badges say: found by the entry that has the open buyer's name, one of several of a kind
 * below each other outside of the chat's own column. Undefined where there is none, or nobody knows who is open. `list`: the box of the messages.
 */
export function readEntries(list: Element, composer: HTMLElement, buyer: string): readonly ListEntry[] | undefined {
  if (buyer === '') return undefined;
  const box = boxOf(list, composer, buyer);
  if (box === undefined) return undefined;
  return entriesIn(box).map((entry) => {
    const name = nameIn(entry, buyer);
    return { name, unread: unreadIn(entry), open: isSameName(name, buyer) };
  });
}

function boxOf(list: Element, composer: HTMLElement, buyer: string): Element | undefined {
  const known = kept.get(composer);
  if (known?.box !== undefined && isVisible(known.box)) return known.box;
  const now = performance.now();
  if (known !== undefined && known.box === undefined && known.buyer === buyer && now - known.at < PATIENCE)
    return undefined;
  const box = findBox(list, composer, buyer);
  kept.set(composer, { buyer, box, at: now });
  return box;
}

function findBox(list: Element, composer: HTMLElement, buyer: string): Element | undefined {
  for (const text of textsBeside(list, composer)) {
    if (!isSameName((text.nodeValue ?? '').trim(), buyer)) continue;
    let at = holderOf(text);
    for (let level = 0; level < MOST_LEVELS && at !== null; level += 1) {
      const around = shownParent(at);
      if (around !== null && entriesIn(around).includes(at)) return around;
      at = around;
    }
  }
  return undefined;
}

function textsBeside(list: Element, composer: HTMLElement): readonly Text[] {
  const column = composer.getBoundingClientRect();
  const { body } = composer.ownerDocument;
  const walker = composer.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node === list ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  for (let seen = 0; seen < MOST_TEXTS && walker.nextNode() !== null;) {
    const { currentNode } = walker;
    if (currentNode.nodeType !== Node.TEXT_NODE || (currentNode.nodeValue ?? '').trim() === '') continue;
    seen += 1;
    const { left, right, width } = currentNode.parentElement?.getBoundingClientRect() ?? column;
    const isBeside = width > 1 && (right <= column.left + 4 || left >= column.right - 4);
    if (isBeside) texts.push(currentNode as Text);
  }
  return texts;
}

/** Several of a kind below each other, as wide, none of them long. */
function entriesIn(box: Element): readonly Element[] {
  const children = shownChildren(box).filter((child) => shownText(child).trim() !== '');
  const tags = [...Map.groupBy(children, ({ tagName }) => tagName).values()].toSorted((a, b) => b.length - a.length);
  const alike = tags[0] ?? [];
  const [first, second] = alike;
  if (first === undefined || second === undefined) return [];
  const [one, two] = [first.getBoundingClientRect(), second.getBoundingClientRect()];
  // Not always in their order on the page: virtual lists move them.
  const isApart = Math.abs(two.top - one.top) >= Math.min(one.height, two.height) - 1;
  const isColumn = isApart && Math.abs(two.left - one.left) <= 2 && Math.abs(two.width - one.width) <= 2;
  if (!isColumn || one.height < LOWEST_ENTRY) return [];
  const entries = alike.slice(0, MOST_ENTRIES);
  return entries.every((entry) => shownText(entry).length <= LONGEST_ENTRY) ? entries : [];
}

function nameIn(entry: Element, buyer: string): string {
  const words = shownTexts(entry)
    .filter((text) => !isAvatar(text))
    .map(({ nodeValue }) => (nodeValue ?? '').trim())
    .filter((text) => couldBeName(text) && !NO_NAME.test(text));
  return words.find((text) => isSameName(text, buyer)) ?? words[0] ?? '';
}

/** What the entry's badge says: its number, 1 for a red dot, 0 without one. */
function unreadIn(entry: Element): number {
  for (const text of shownTexts(entry)) {
    const number = /^(\d{1,3})\+?$/u.exec((text.nodeValue ?? '').trim())?.[1];
    const holder = holderOf(text);
    if (number !== undefined && holder !== null && isBadge(holder, entry)) return Number(number);
  }
  return [...entry.querySelectorAll('*')].some((part) => isDot(part)) ? 1 : 0;
}

/** A small coloured ground around the number and nothing else. */
function isBadge(holder: Element, entry: Element): boolean {
  let at: Element | null = holder;
  for (; at !== null && at !== entry && shows(entry, at); at = shownParent(at)) {
    const { width, height } = at.getBoundingClientRect();
    if (width > WIDEST_BADGE || height > HIGHEST_BADGE || !isVisible(at)) return false;
    if (groundOf(at) !== '') return chromaOf(groundOf(at)) >= COLOURFUL;
  }
  return false;
}

/** Round, red and empty: a green one tells who is there. */
function isDot(part: Element): boolean {
  if (part.childElementCount > 0 || (part.textContent ?? '') !== '') return false;
  const { width, height } = part.getBoundingClientRect();
  if (width < 4 || width > WIDEST_DOT || Math.abs(width - height) > 1) return false;
  const { borderRadius } = getComputedStyle(part);
  if (!borderRadius.endsWith('%') && Number.parseFloat(borderRadius) < width / 2) return false;
  const [red = 0, green = 0, blue = 0] = (groundOf(part).match(/[\d.]+/gu) ?? []).map(Number);
  return red > 180 && green < 120 && blue < 130;
}
