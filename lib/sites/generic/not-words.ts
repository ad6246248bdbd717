import { holderOf, shownChildren, shownText, shownTexts, shows } from '../flat-tree';
import { isCard } from './cards';
import { areChoices, isTool } from './choices';
import { isFile } from './files';
import { isBadge } from './badges';
import { groundOf } from './grounds';
import { isAvatar, isInitials } from './initials';
import { authorIn, saysNothing } from './line-says';
import type { Said } from './quotes';
import { isBeside } from './outside-bubble';
import { hasOtherWords, isQuote } from './quotes';
import { isLabel, isSaidThere } from './slots';
import { hides } from './unseen';
import { furnitureKind } from './word-kinds';
import { isCalled, isNamed } from './words';

const META_NAMES = [
  'name',
  'nick',
  'nickname',
  'username',
  'time',
  'timestamp',
  'date',
  'avatar',
  'status',
  'unread',
  'author',
  'toolbar',
  'actions',
  'tooltip',
  'receipt',
  'reaction',
  'reactions',
];
/** Goods, orders and files have names and states too, and those are what the message shows. */
const THING_NAMES = ['goods', 'product', 'sku', 'spu', 'commodity', 'order', 'file', 'coupon'];
const META_TAGS = new Set(['TIME', 'BUTTON', 'SVG', 'svg', 'HEADER', 'FOOTER', 'SELECT', 'INPUT', 'TEXTAREA']);
const LONGEST_META = 60;
/** `👀 1`, `👍2`. */
const REACTION = /^(?:\p{Extended_Pictographic}[\p{Emoji_Modifier}\uFE0F\u200D]*\s*)+\d{1,3}$/u;
/** A lock, a pin, a tick: marks on a message, where they stand in an element of their own. */
const MARK = /^[🔒🔐📌📍⚠✎✏★☆⋮⋯…▾▼↩↪⤶⟲↻ⓘ]\uFE0F?$/u;

/** What else is known of the row in which a part stands. */
export interface RowContext {
  readonly row: Element;
  readonly whole: string;
  /** Names at the heads of rows, and the buyer's. */
  readonly authors: ReadonlySet<string>;
  /** What the rows say, to know again what is quoted. */
  readonly said: Said;
  /** What the row's words stand in, where the page puts its messages in bubbles. */
  readonly bubble: Element | undefined;
  /** Kinds of elements that are no words in any row. */
  readonly furniture: ReadonlySet<string>;
  /** Kinds of elements in which the words stand. */
  readonly wordKinds: ReadonlySet<string>;
}

/**
 * Names, times, states, initials, controls, reactions and quoted messages around the words, and what only a screen reader
 * says; never the part that holds all of them.
 */
export function isMeta(part: Element, context: RowContext): boolean {
  const { row, whole, authors } = context;
  if (META_TAGS.has(part.tagName) || part.getAttribute('aria-hidden') === 'true') return true;
  if (part.tagName === 'IMG') return !isFace(part);
  const text = shownText(part);
  if (text === '') return isNamedMeta(part);
  if (hides(part)) return true;
  if (text !== whole && isQuote(part, text, context)) return true;
  if (isBeside(part, context.bubble) || areChoices(part) || isCard(part, row)) return true;
  if (text.length > LONGEST_META || part.querySelector('img[alt]:not([alt=""])') !== null) return false;
  if (isAllSaid(part, text, context.bubble)) return false;
  const isSaid = shownTexts(part).some((one) => isSaidThere(one));
  if ((isNamedMeta(part) && !isSaid) || (/\d/u.test(text) && saysNothing(text) && !isSaid)) return true;
  if (text === whole) return false;
  if (!isSaid && isLabelOnly(part) && hasOtherWords(row, part, authors)) return true;
  if (isBadge(text) && isMarked(part, row) && hasOtherWords(row, part, authors)) return true;
  if (isTool(part, text) || (isFile(text) && hasOtherWords(row, part, authors))) return true;
  if (context.furniture.has(furnitureKind(part)) || (!isSaid && isHead(part, authors))) return true;
  if ((saysNothing(text) && !isSaid) || REACTION.test(text) || MARK.test(text)) return true;
  if (isInitials(part, text) && !context.wordKinds.has(furnitureKind(part))) return true;
  const author = authorIn(text);
  if (author !== undefined) return (author === '' && !isSaid) || authors.has(author) || looksSmaller(part, row);
  if (isSaid) return false;
  if (isFirst(part, row) && row.querySelector(`img[alt="${CSS.escape(text)}"]`) !== null) return true;
  return isFirst(part, row) && authors.has(text.replace(/[:：]$/u, ''));
}

/** Whether it holds what the page writes at each row, and nothing else. */
function isLabelOnly(part: Element): boolean {
  const texts = shownTexts(part).filter(({ nodeValue }) => /\S/u.test(nodeValue ?? ''));
  return (
    texts.some((text) => isLabel(text)) &&
    texts.every((text) => isLabel(text) || saysNothing((text.nodeValue ?? '').trim()))
  );
}

/** Whether it is what the whole bubble says, be it only when. */
function isAllSaid(part: Element, text: string, bubble: Element | undefined): boolean {
  return bubble !== undefined && (shows(part, bubble) || shows(bubble, part)) && shownText(bubble) === text;
}

function isNamedMeta(part: Element): boolean {
  return isCalled(part, META_NAMES) && !isNamed(part, THING_NAMES);
}

/** A known name first, or behind a badge, a time last, and nothing between them but what stands beside a name: "@handle", "(VIP)". */
function isHead(part: Element, authors: ReadonlySet<string>): boolean {
  const all = shownChildren(part)
    .map((child) => shownText(child))
    .filter((text) => text !== '');
  const texts = isBadge(all[0] ?? '') ? all.slice(1) : all;
  const last = texts.at(-1);
  if (last === undefined || !authors.has(texts[0] ?? '')) return false;
  if (!saysNothing(last)) return isNameAndTime(part, authors);
  return texts.slice(1, -1).every((text) => /^[@(（[【·•|]/u.test(text));
}

/** The time may stand without an element of its own behind the name's: `<b>桃桃</b><br>14:20:05`. */
function isNameAndTime(part: Element, authors: ReadonlySet<string>): boolean {
  const [name, ...rest] = shownTexts(part)
    .map(({ nodeValue }) => (nodeValue ?? '').trim())
    .filter((text) => text !== '');
  return authors.has(name ?? '') && rest.length > 0 && rest.every((text) => saysNothing(text));
}

/** `🙂`, `[微笑]`, `:smile:`: a face is part of the words; a person's or a product's picture is not, whatever its `alt`. */
function isFace(picture: Element): boolean {
  const alt = (picture.getAttribute('alt') ?? '').trim();
  return (
    !/\p{L}/u.test(alt) || /^\[.+\]$|^:.+:$/u.test(alt) || isNamed(picture, ['emoji', 'emoticon', 'emote', 'face'])
  );
}

/** Whether nothing but initials and times stands before it in the row. */
function isFirst(part: Element, row: Element): boolean {
  const first = shownTexts(row).find(
    (text) => /\S/u.test(text.nodeValue ?? '') && !isAvatar(text) && !saysNothing((text.nodeValue ?? '').trim()),
  );
  return first !== undefined && part.contains(first);
}

/** Smaller than the words, or on a ground of its own: beside a name, where it tells whose it is. */
function isMarked(part: Element, row: Element): boolean {
  return looksSmaller(part, row) || groundOf(part) !== '';
}

function looksSmaller(part: Element, row: Element): boolean {
  const longest = shownTexts(row).reduce<Text | undefined>(
    (best, text) => ((text.nodeValue ?? '').trim().length > (best?.nodeValue ?? '').trim().length ? text : best),
    undefined,
  );
  const words = longest === undefined ? null : holderOf(longest);
  if (words === null || part.contains(words)) return false;
  return Number.parseFloat(getComputedStyle(part).fontSize) < Number.parseFloat(getComputedStyle(words).fontSize);
}
