import type { Message } from '../../chat/message';
import { shownChildren, firstParts, shownParent, shownText, shownTexts } from '../flat-tree';
import { noted } from '../noted';
import { boxOfLine } from './line-around';
import { tellingTexts } from './telling-texts';
import { isUnseen } from './unseen';
import { BUYER_BADGE, SHOP_BADGE } from './badges';
import { isNamed, labelOf, wordsOf } from './words';

export type Side = Message['from'];

const OWN = ['self', 'me', 'mine', 'own', 'outgoing', 'sent', 'right', 'agent', 'kf', 'seller', 'staff', 'reversed'];
const THEIRS = [
  'incoming',
  'received',
  'left',
  'other',
  'others',
  'customer',
  'buyer',
  'guest',
  'visitor',
  'peer',
  'client',
  'them',
];
const PLACES = ['left', 'right'];
const TIMES = ['time', 'timestamp', 'date'];
const NOBODYS = [
  'system',
  'sys',
  'notice',
  'notification',
  'tip',
  'tips',
  'divider',
  'separator',
  'date',
  'day',
  'event',
  'timeline',
];
/** What only a screen reader says of a message: "You sent", "你说：", "Sent by you", "Message from Nora". */
const SAYS_OWN =
  /^(?:you|me|我|你|您|あなた|自分|나|tú|vous|sie|вы|você|anda|bạn|siz)(?:\s*(?:said|sent|wrote|说|发送的?消息?|的消息))?\s*[:：,]?$|^(?:sent|message) by (?:you|me)\b|^(?:your|my) message\b|^you (?:said|sent|wrote)\b/iu;
const SAYS_THEIRS =
  /^(?:message|sent) (?:from|by) (?!you\b|me\b)|^.{1,40}? (?:said|says|sent|wrote|replied)(?:[:：,]|\s(?:at|on)\b|$)|^(?:来自|收到)/iu;
/** CSS pixels by which a bubble must lean to one side. */
const LEAN = 16;

/** What the markup says about who wrote a row: the row's own names first, then those around it, then those inside. */
export function sideByNames(row: Element, list: Element): Side | undefined {
  const own = byWords(row) ?? byOnlyPart(row);
  if (own !== undefined) return own;
  for (let at = shownParent(row); at !== null && at !== list; at = shownParent(at)) {
    const around = byWords(at);
    if (around !== undefined) return around;
  }
  return sideInside(row);
}

/** A row may be a mere wrapper around the one box that is named. */
const byOnlyPart = noted((row): Side | undefined => {
  const [only, ...others] = shownChildren(row);
  if (only === undefined || others.length > 0) return undefined;
  return byWords(only) ?? byOnlyPart(only);
});

/** Where a time stands is not where the words stand: "time-right" is often on a message at the left. */
const sideInside = noted((row): Side | undefined => {
  for (const part of firstParts(row)) {
    const inside = byWords(part);
    const isAside = isNamed(part, TIMES) && isNamed(part, PLACES);
    if (!isAside && (inside === 'agent' || inside === 'buyer')) return inside;
  }
  return SAYS_OWN.test(labelOf(row)) ? 'agent' : undefined;
});

/** What labels and words for screen readers say about who wrote a row; names at the heads of rows are told elsewhere. */
export const sideByWords = noted((row): Side | undefined => {
  const last = tellingTexts(row).at(-1);
  for (const part of [row, ...firstParts(row)]) {
    const label = labelOf(part);
    const text = shownText(part);
    // What stands last are the words: somebody may write "agent" and nothing else.
    const badge = part.children.length === 0 && (last === undefined || !part.contains(last)) ? text : '';
    // Whether words are unseen is asked last: it costs far more than what they say.
    const says = (pattern: RegExp) => pattern.test(label) || (pattern.test(text) && isUnseen(part));
    if (says(SAYS_OWN) || SHOP_BADGE.test(badge)) return 'agent';
    if (says(SAYS_THEIRS) || BUYER_BADGE.test(badge)) return 'buyer';
  }
  return undefined;
});

/** Where the row's words stand: left is the buyer, right the agent, the middle nobody. */
export function sideByPlace(row: Element, list: Element): Side | undefined {
  const words = boxOfWords(row);
  const frame = list.getBoundingClientRect();
  if (words.width === 0 || frame.width === 0) return sideByStyle(row);
  const lean = words.left - frame.left - (frame.right - words.right);
  if (lean > LEAN) return 'agent';
  if (lean < -LEAN) return 'buyer';
  return words.width < frame.width * 0.6 ? 'system' : sideByStyle(row);
}

/** The box of the row's largest piece of text: the element around it may be as wide as the list. */
function boxOfWords(row: Element): DOMRect {
  const range = row.ownerDocument.createRange();
  range.selectNodeContents(row);
  const boxes = shownTexts(row)
    .filter(({ nodeValue }) => (nodeValue ?? '').trim() !== '')
    .map((text) => {
      range.selectNodeContents(text);
      return { text, rect: range.getBoundingClientRect(), length: (text.nodeValue ?? '').trim().length };
    });
  // Length decides where nothing is laid out.
  boxes.sort((a, b) => areaOf(b.rect) - areaOf(a.rect) || b.length - a.length);
  return boxes[0] === undefined ? row.getBoundingClientRect() : boxOfLine(boxes[0].text);
}

function areaOf({ width, height }: DOMRect): number {
  return width * height;
}

/** The side to which a row's style moves what is in it: where nothing is laid out, or all begins at one edge. */
export function sideByStyle(row: Element): Side | undefined {
  for (const part of [row, ...shownChildren(row)]) {
    const style = getComputedStyle(part);
    if (
      style.flexDirection === 'row-reverse' ||
      style.justifyContent === 'flex-end' ||
      style.justifyContent === 'end'
    ) {
      return 'agent';
    }
    if (style.alignSelf === 'flex-end' || style.textAlign === 'right') return 'agent';
  }
  return undefined;
}

/** Undefined also where one element is named both ways. */
const byWords = noted((element): Side | undefined => {
  const words = wordsOf(element);
  const own = OWN.some((word) => words.has(word));
  const theirs = THEIRS.some((word) => words.has(word));
  if (own !== theirs) return own ? 'agent' : 'buyer';
  return !own && isNobodys(element) ? 'system' : undefined;
});

/** Classes only: any row may carry its date as data. */
function isNobodys(element: Element): boolean {
  const classes = (element.getAttribute('class') ?? '').toLowerCase().split(/[^a-z]+/u);
  return NOBODYS.some((word) => classes.includes(word));
}
