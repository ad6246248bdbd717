import { shownChildren, shownText, shownTexts } from '../flat-tree';
import { isNamed } from './words';

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
const LONGEST_AUTHOR = 24;
/** Share of the rows; groups and system rows have no head. */
const LEAST_NAMED = 0.4;

const DAY = String.raw`昨天|今天|前天|星期.|周.|上午|下午|晚上|凌晨|中午|today|yesterday|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|\d{2,4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?|\d{1,2}月\d{1,2}日|\d{1,2}[-/]\d{1,2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d{1,2}(?:,\s\d{4})?`;
const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2})?\s*(?:am|pm)?`;
const AGO = String.raw`刚刚|just now|\d+\s*(?:分钟|小时|天)前|\d+\s?(?:m|min|minutes?|h|hours?|d|days?)\s?ago`;
const STATE = String.raw`已读|未读|已送达|送达|已发送|发送成功|read|seen|sent|delivered|[✓✔√]{1,2}`;

/** `14:05`, `昨天 14:05`, `2026-11-22 14:05:01`, `Today`, `3月8日`. */
const ONLY_TIME = new RegExp(String.raw`^(?:(?:${DAY})[\s,]*)*(?:${CLOCK}|${AGO})?$`, 'iu');
const ONLY_STATE = new RegExp(`^(?:${STATE})$`, 'iu');
/** `桃桃 14:20:05`, `Anna · 11:02`, `小贝 09:14 · 已读`, `Anna (11:02)`. */
const HEAD = new RegExp(
  String.raw`^(.{1,${LONGEST_AUTHOR}}?)[\s·|,([（-]+(?:(?:${DAY})[\s,]*)*(?:${CLOCK}|${AGO})[)\]）]?(?:[\s·|,-]*(?:${STATE}))?$`,
  'iu',
);
/** `14:20:05 桃桃`, `09:14 已读`. */
const TAIL = new RegExp(String.raw`^(?:(?:${DAY})[\s,]*)*(?:${CLOCK}|${AGO})[\s·|,-]+(.{1,${LONGEST_AUTHOR}})$`, 'iu');

/** Whether a row says nothing but when, or that something was read. */
export function saysNothing(text: string): boolean {
  return ONLY_TIME.test(text) || ONLY_STATE.test(text);
}

/** The name in a line that says who wrote when; '' where the line says only when, or in which state. */
export function authorIn(line: string): string | undefined {
  if (ONLY_TIME.test(line) || ONLY_STATE.test(line)) return '';
  const name = (HEAD.exec(line)?.[1] ?? TAIL.exec(line)?.[1])?.trim().replace(/[::]$/u, '');
  return name !== undefined && ONLY_STATE.test(name) ? '' : name;
}

/** A name at the head of a row, and the kind of element in which it stands. */
interface Head {
  readonly name: string;
  readonly kind: string;
}

/**
 * The name at the head of each row, where the page writes names at the heads of its rows: many rows have one, and the
 * same few return. A name that does not return counts where it stands in the same kind of element.
 */
export function authorsOf(rows: readonly Element[]): readonly (string | undefined)[] {
  const heads = rows.map((row) => headOf(row));
  const byName = Map.groupBy(heads, (head) => head?.name ?? '');
  const known = heads.filter(
    (head) => head !== undefined && head.name !== '' && (byName.get(head.name)?.length ?? 0) > 1,
  );
  if (known.length < rows.length * LEAST_NAMED) return heads.map(() => undefined);
  const names = new Set(known.map((head) => head?.name));
  const kinds = new Set(known.map((head) => head?.kind).filter((kind) => kind !== ''));
  return heads.map((head) => {
    if (head === undefined || head.name === '') return undefined;
    return names.has(head.name) || kinds.has(head.kind) ? head.name : undefined;
  });
}

/** A first line of name and time, or a short first line of a row that has more to say. */
function headOf(row: Element): Head | undefined {
  const texts = shownTexts(row).filter(({ nodeValue }) => (nodeValue ?? '').trim() !== '' && !isAvatarText(nodeValue));
  const [first, ...rest] = texts.map(({ nodeValue }) => (nodeValue ?? '').trim());
  if (first === undefined) return undefined;
  const kind = (texts[0]?.parentElement?.closest('[class]')?.getAttribute('class') ?? '').trim().split(/\s+/u)[0] ?? '';
  const named = authorIn(first);
  if (named !== undefined) return { name: named, kind };
  const saysMore = rest.some((text) => authorIn(text) === undefined);
  return saysMore && first.length <= LONGEST_AUTHOR ? { name: first.replace(/[::]$/u, ''), kind } : undefined;
}

function isAvatarText(text: string | null): boolean {
  return (text ?? '').trim().length <= 1;
}

/** What else is known of the row in which a part stands. */
export interface RowContext {
  readonly row: Element;
  readonly whole: string;
  readonly authors: ReadonlySet<string>;
  readonly buyerName: string;
}

/** Names, times, states, initials and controls around the words; never the part that holds all of them. */
export function isMeta(part: Element, { row, whole, authors, buyerName }: RowContext): boolean {
  if (META_TAGS.has(part.tagName) || part.getAttribute('aria-hidden') === 'true') return true;
  const text = shownText(part);
  if (text.length > LONGEST_META || text === '') return text === '' && isNamed(part, META_NAMES);
  if (isNamed(part, META_NAMES) || ONLY_TIME.test(text)) return true;
  if (text === whole) return false;
  if (ONLY_STATE.test(text) || isInitials(part, text)) return true;
  const author = authorIn(text);
  if (author !== undefined)
    return author === '' || authors.has(author) || author === buyerName || looksSmaller(part, row);
  return isFirst(part, row) && (authors.has(text.replace(/[::]$/u, '')) || text === buyerName);
}

/** Whether nothing but initials stands before it in the row. */
function isFirst(part: Element, row: Element): boolean {
  const first = shownTexts(row).find(({ nodeValue }) => (nodeValue ?? '').trim() !== '' && !isAvatarText(nodeValue));
  return first !== undefined && part.contains(first);
}

/** A round or square picture made of a letter or two. */
export function isInitials(part: Element, text: string): boolean {
  if (text.length > 2 || shownChildren(part).length > 0) return false;
  const { width, height } = part.getBoundingClientRect();
  if (Math.abs(width - height) > 2 || width < 16 || width > 72) return false;
  const { borderRadius, backgroundColor } = getComputedStyle(part);
  return borderRadius !== '0px' && !/^(?:transparent|rgba\(0, 0, 0, 0\)|)$/u.test(backgroundColor);
}

function looksSmaller(part: Element, row: Element): boolean {
  const longest = shownTexts(row).reduce<Text | undefined>(
    (best, text) => ((text.nodeValue ?? '').trim().length > (best?.nodeValue ?? '').trim().length ? text : best),
    undefined,
  );
  const words = longest?.parentElement;
  if (words === null || words === undefined || part.contains(words)) return false;
  return Number.parseFloat(getComputedStyle(part).fontSize) < Number.parseFloat(getComputedStyle(words).fontSize);
}
