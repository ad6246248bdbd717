import type { Message } from '../../chat/message';
import { readBlockText } from '../block-text';
import type { Side } from './side';
import { sideByNames, sideByPlace } from './side';
import { isNamed, wordsOf } from './words';

/** Names of a part that holds one message, and of parts that say something about it. */
const ROW_NAMES = ['message', 'msg', 'bubble', 'item', 'row', 'line', 'chat'];
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
];
const META_TAGS = new Set(['TIME', 'BUTTON', 'SVG', 'svg', 'HEADER', 'FOOTER']);
const LONGEST_META = 40;
const MOST_ROWS = 60;
/** `14:05`, `昨天 14:05`, `2026-11-22 14:05:01`, `Today`, `3月8日`. */
const ONLY_TIME =
  /^(?:(?:昨天|今天|前天|星期.|周.|上午|下午|晚上|today|yesterday|\d{2,4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?|\d{1,2}月\d{1,2}日)\s*)*(?:\d{1,2}:\d{2}(?::\d{2})?\s*(?:am|pm)?)?$/iu;

/** The messages of a list, oldest first, at most the last 60. `buyerName` above a message is not part of it. */
export function readRows(list: Element, buyerName: string): readonly Message[] {
  const rows = findRows(list).slice(-MOST_ROWS);
  const sides = sidesOf(rows, list);
  return rows.flatMap((row, at) => {
    const message = readRow(row, sides[at] ?? 'buyer', buyerName);
    return message === undefined ? [] : [message];
  });
}

function readRow(row: Element, side: Side, buyerName: string): Message | undefined {
  const lines = readBlockText(row, isMeta).trim().split('\n');
  const text = (lines.length > 1 && lines[0]?.trim() === buyerName ? lines.slice(1) : lines).join('\n').trim();
  const id = row.getAttribute('data-id') ?? row.getAttribute('data-message-id') ?? row.getAttribute('data-key');
  const named = id === null ? {} : { id };
  if (text === '') {
    return row.querySelector('img:not([class*="avatar" i]), video') === null
      ? undefined
      : { ...named, from: side, text: '', kind: 'image' };
  }
  if (ONLY_TIME.test(text)) return undefined;
  return side === 'system' ? { ...named, from: 'system', text, kind: 'system' } : { ...named, from: side, text };
}

/**
 * Names decide where they tell rows apart; where every row has the same names (a layout class `left` on all), or none,
 * the place decides.
 */
function sidesOf(rows: readonly Element[], list: Element): readonly Side[] {
  const named = rows.map((row) => sideByNames(row, list));
  const told = new Set(named.filter((side) => side === 'agent' || side === 'buyer'));
  if (told.size === 2) return rows.map((row, at) => named[at] ?? sideByPlace(row, list) ?? 'buyer');
  const placed = rows.map((row) => sideByPlace(row, list));
  const varies = new Set(placed.filter((side) => side === 'agent' || side === 'buyer')).size === 2;
  return rows.map((_, at) => (varies ? placed[at] : (named[at] ?? placed[at])) ?? 'buyer');
}

/** The elements of single messages: children of the list's innermost flow, groups of one sender opened. */
function findRows(list: Element): readonly Element[] {
  return flowOf(list).flatMap((unit) => membersOf(unit));
}

/** Through wrappers that hold everything, until the children are many or are messages themselves. */
function flowOf(list: Element): readonly Element[] {
  let flow = list;
  for (;;) {
    const filled = [...flow.children].filter(
      (child) => (child.textContent ?? '').trim() !== '' || child.querySelector('img'),
    );
    const [only] = filled;
    if (filled.length !== 1 || only === undefined || isOneMessage(only)) return filled;
    flow = only;
  }
}

function isOneMessage(element: Element): boolean {
  return isNamed(element, ['message', 'msg', 'bubble', 'item', 'row']) && !isPlural(element);
}

function isPlural(element: Element): boolean {
  const words = wordsOf(element);
  return ['messages', 'msgs', 'list', 'wrapper', 'container', 'group', 'scroll', 'content'].some((word) =>
    words.has(word),
  );
}

/** A group of several messages of one sender has several parts with one and the same name; else the unit is the message. */
function membersOf(unit: Element): readonly Element[] {
  const bySignature = new Map<string, Element[]>();
  for (const part of unit.querySelectorAll('*')) {
    if (!isNamed(part, ROW_NAMES) || (part.textContent ?? '').trim() === '') continue;
    const signature = `${part.tagName}.${(part.getAttribute('class') ?? '').split(/\s+/u)[0] ?? ''}`;
    const same = bySignature.get(signature) ?? [];
    if (!same.some((other) => other.contains(part))) bySignature.set(signature, [...same, part]);
  }
  return [...bySignature.values()].find((same) => same.length > 1) ?? [unit];
}

/** Names, times, states and controls around the words; never the part that holds all of them. */
function isMeta(part: Element): boolean {
  if (META_TAGS.has(part.tagName) || part.getAttribute('aria-hidden') === 'true') return true;
  const text = (part.textContent ?? '').trim();
  if (text.length > LONGEST_META) return false;
  return isNamed(part, META_NAMES) || (text !== '' && ONLY_TIME.test(text));
}
