import { holderOf, shownParent, shownText, shownTexts } from '../flat-tree';
import { notedBy } from '../noted';
import { isBadge } from './badges';
import { nameAbove } from './group-head';
import { isAvatar } from './initials';
import { authorIn, couldBeName, saysNothing, saysRead } from './line-says';
import type { Said } from './quotes';
import { collectSaid, isQuote, saidElsewhere } from './quotes';
import { isNameOfSystem } from './says-system';
import { lengthOf } from './telling-texts';
import { isToolWord } from './tool-words';
import { isUnseen } from './unseen';

/** Share of the rows that must have a head; fewer where each head is surely one, since groups have one for all their rows. */
const LEAST_NAMED = 0.4;
const LEAST_SURE = 0.15;

/** A name at the head of a row, and the kind of element in which it stands. */
interface Head {
  readonly name: string;
  readonly kind: string;
  /** The row has no words besides. */
  readonly alone: boolean;
  /** A time stands in or behind it. */
  readonly timed: boolean;
  /** The kind of element in which the row's longest text stands. */
  readonly words: string;
}

/** What a row begins with, and what it ends with. */
interface Ends {
  readonly head: Head | undefined;
  readonly foot: Head | undefined;
}

/**
 * The name at the head of each row, where the page writes names at the heads of its rows: many rows have one, and the
 * same few return. A name that does not return counts where it stands in the same kind of element. Where no row has a
 * head, the lines of name and time below the words tell as much.
 */
export function authorsOf(rows: readonly Element[], said: Said = collectSaid(rows)): readonly (string | undefined)[] {
  const ends = rows.map((row) => endsOf(row, said));
  const above = namesOf(withoutShortWords(ends.map(({ head }) => head)), rows);
  if (above.some((name) => name !== undefined)) return above;
  return namesOf(
    ends.map(({ foot }) => foot),
    rows,
  );
}

function namesOf(heads: readonly (Head | undefined)[], rows: readonly Element[]): readonly (string | undefined)[] {
  const byName = Map.groupBy(heads, (head) => head?.name ?? '');
  const known = heads.filter(
    (head) => head !== undefined && head.name !== '' && (byName.get(head.name)?.length ?? 0) > 1,
  );
  const names = new Set(known.map((head) => head?.name));
  const kinds = new Set(known.map((head) => head?.kind).filter((kind) => kind !== ''));
  const ofKind = heads.filter((head) => head !== undefined && kinds.has(head.kind)).length;
  // Where many people write, most of them write once.
  const areMany = names.size >= MANY && kinds.size === 1 && ofKind >= rows.length * MOSTLY;
  const words = new Set(heads.map((head) => head?.words));
  const areSure = known.every((head) => head?.timed === true && head.kind !== '' && !words.has(head.kind));
  const least = areMany ? 0 : areSure ? LEAST_SURE : LEAST_NAMED;
  if (known.length === 0 && areHeadsOfFew(heads)) return heads.map((head) => head?.name);
  if (known.length === 0 || known.length < rows.length * least) return heads.map(() => undefined);
  return heads.map((head, at) => {
    if (head !== undefined && (names.has(head.name) || kinds.has(head.kind) || isNameOfSystem(head.name)))
      return head.name === '' ? nameAbove(rows, at, names) : head.name;
    return nameAbove(rows, at, names);
  });
}

/** In two or three rows nobody's name returns: each has a name and a time above its words, in elements of one kind. */
function areHeadsOfFew(heads: readonly (Head | undefined)[]): boolean {
  const [first, ...others] = heads;
  if (first === undefined || others.length === 0 || heads.length > FEW) return false;
  const isHead = (head: Head | undefined) =>
    head !== undefined && head.name !== '' && head.timed && !head.alone && head.kind === first.kind;
  return heads.every((head) => isHead(head)) && new Set(heads.map((head) => head?.name)).size > 1;
}

const FEW = 3;

/** Whether each row has a head of its own, all of one kind, and next to none returns: many people, as in a forum. */
export function areManyAuthors(rows: readonly Element[]): boolean {
  const said = collectSaid(rows);
  const heads = rows
    .map((row) => endsOf(row, said).head)
    // Short messages stand where longer ones do, and no names do.
    .filter((head) => head !== undefined && !head.alone && head.name !== '' && !isAmongWords(head));
  const names = new Set(heads.map((head) => head?.name));
  return names.size >= MANY && names.size >= rows.length * MOSTLY && names.size >= heads.length * MOSTLY;
}

function isAmongWords({ kind, words }: Head): boolean {
  return kind !== '' && kind === words;
}

const MANY = 3;
const MOSTLY = 0.7;

/** A short line and a time make a head only where the words stand in the row below it; else they are the words. */
function withoutShortWords(heads: readonly (Head | undefined)[]): readonly (Head | undefined)[] {
  const pairs = heads.some((head) => head?.alone) && heads.every((head, at) => !head?.alone || !heads[at + 1]?.alone);
  return pairs ? heads : heads.map((head) => (head?.alone === true ? undefined : head));
}

const endsOf = notedBy(saidElsewhere, (row, said: Said): Ends => {
  const all = shownTexts(row).filter((text) => /\S/u.test(text.nodeValue ?? '') && !isAvatar(text));
  const quote = all[0] === undefined ? undefined : quoteAround(all[0], row, said);
  const own = quote === undefined ? all : all.filter((text) => !quote.contains(text));
  const texts = own.filter((text) => !isSaidAgain(text, own));
  return { head: headIn(texts), foot: footIn(texts) };
});

/** A first line of name and time, or a short first line of a row that has more to say. */
function headIn(texts: readonly Text[]): Head | undefined {
  const times = timesBefore(texts);
  const named = texts.slice(times > 0 ? times : hasBadgeFirst(texts) ? 1 : 0);
  const [first, ...rest] = named.map(({ nodeValue }) => (nodeValue ?? '').trim());
  if (first === undefined) return undefined;
  const kind = kindAround(named[0]);
  const words = kindAround(texts.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0]);
  const author = authorIn(first);
  // "14:20" and a name, in a row of their own above the words.
  const [only, ...others] = named.slice(1).map(({ nodeValue }) => (nodeValue ?? '').trim());
  if (author === '' && only !== undefined && others.length === 0 && couldBeName(only))
    return { name: only, kind: kindAround(named[1]), alone: true, timed: true, words };
  if (author !== undefined) return { name: author, kind, alone: false, timed: true, words };
  // A few words, whether they were read and what can be done with them.
  if (rest.every((text) => saysRead(text) || isToolWord(text)) || !couldBeName(first)) return undefined;
  const alone = rest.every((text) => authorIn(text) === '' || isToolWord(text));
  return { name: first.replace(ENDS, ''), kind, alone, timed: times > 0 || saysNothing(rest[0] ?? ''), words };
}

/** A line of name and time that stands last, in another kind of element than the first: it is below the words. */
function footIn(texts: readonly Text[]): Head | undefined {
  const [first, last] = [texts[0], texts.at(-1)];
  const name = authorIn((last?.nodeValue ?? '').trim()) ?? '';
  const kind = kindAround(last);
  if (name === '' || kind === kindAround(first)) return undefined;
  return { name, kind, alone: false, timed: true, words: kindAround(first) };
}

/** What parts a name from the time behind it: "桃桃 · 14:20". */
const ENDS = /[\s:：·•・‧|,,—–-]+$/u;

/** What only a screen reader says, and says again what is shown: "小满 说: 在吗" before "在吗". A name alone may well be unseen. */
function isSaidAgain(text: Text, texts: readonly Text[]): boolean {
  const whole = (text.nodeValue ?? '').trim();
  const repeats = texts.some((other) => {
    const words = (other.nodeValue ?? '').trim();
    return other !== text && words.length <= whole.length && words !== '' && whole.endsWith(words);
  });
  const holder = repeats ? holderOf(text) : null;
  return holder !== null && isUnseen(holder);
}

/** "21:04:05", "小满:" and words: how many times and states stand before a name; 0 where there is none behind them. */
function timesBefore(texts: readonly Text[]): number {
  const lines = texts.map(({ nodeValue }) => (nodeValue ?? '').trim());
  const at = lines.findIndex((line) => !saysNothing(line));
  return at > 0 && couldBeName(lines[at] ?? '') && lines.slice(at + 1).some((line) => !saysNothing(line)) ? at : 0;
}

/** "客服 小满 09:31" and words below: a badge, then a short line and a time, and something that is said. */
function hasBadgeFirst(texts: readonly Text[]): boolean {
  const [badge = '', name = '', time = '', ...words] = texts.map(({ nodeValue }) => (nodeValue ?? '').trim());
  return isBadge(badge) && couldBeName(name) && saysNothing(time) && words.some((line) => !saysNothing(line));
}

/** The first class of the nearest element that has one; '' where none has. */
function kindAround(text: Text | undefined): string {
  const holder = text === undefined ? null : holderOf(text);
  return (holder?.closest('[class]')?.getAttribute('class') ?? '').trim().split(/\s+/u)[0] ?? '';
}

function quoteAround(text: Text, row: Element, said: Said): Element | undefined {
  const whole = shownText(row);
  for (let at = holderOf(text); at !== null && at !== row; at = shownParent(at)) {
    const words = shownText(at);
    if (words !== whole && isQuote(at, words, { row, whole, said })) return at;
  }
  return undefined;
}
