import { holderOf } from '../flat-tree';
import { noted } from '../noted';
import { authorIn } from './line-says';
import { isClear } from './grounds';
import { tellingTexts } from './telling-texts';
import { isUnseen } from './unseen';
import { wayOf } from './ways';
import { isNamed } from './words';

const QUOTE_NAMES = ['quote', 'quoted', 'reply', 'replied', 'replyto', 'reference', 'citation', 'cite'];
/** Names of nothing else. */
const SURE_NAMES = ['quote', 'quoted', 'citation', 'cite'];
/** Shorter words come back by themselves. */
const SHORTEST = 4;
/** Characters of a first line that do not come back by themselves. */
const LEAST_LINE = 8;
const NAME_BEFORE = /^[^:：]{1,24}[:：]\s*/u;
const CUT = /(?:…|\.{3})$/u;

/** The longest piece of text of each row, which is what another row may quote, with the rows that have it. */
export type Said = ReadonlyMap<string, readonly Saying[]>;

/** A row, and the way from its words up to it, by what the elements between are. */
interface Saying {
  readonly row: Element;
  readonly way: string;
}

/** Names at the heads of rows come back by themselves and are not quoted. */
export function collectSaid(rows: readonly Element[]): Said {
  const pieces = rows.map((row) => piecesOf(row));
  const heads = Map.groupBy(
    pieces.flatMap(([first]) => (first === undefined ? [] : wordsOf(first))),
    (first) => first,
  );
  const said = new Map<string, Saying[]>();
  for (const [at, row] of rows.entries()) {
    const own = (pieces[at] ?? []).filter(
      (piece) => (heads.get(wordsOf(piece))?.length ?? 0) < 2 || pieces[at]?.length === 1,
    );
    const [longest] = own.toSorted((a, b) => wordsOf(b).length - wordsOf(a).length);
    if (longest === undefined) continue;
    const words = wordsOf(longest);
    said.set(words, [...(said.get(words) ?? []), { row, way: wayOf(longest, row) }]);
  }
  return said;
}

/**
 * Whether a part of a row repeats a message of another row beside the row's own words: its last piece of text stands in
 * another row too, or is cut from it, and it looks like a thing of its own. What stands just as the other row's words do is
 * said again, not quoted. `text`: all that the part says; `authors`: names at the heads of rows, which are no words.
 */
export function isQuote(part: Element, text: string, { row, whole, said, authors = NOBODY }: QuoteContext): boolean {
  if (part.tagName === 'BLOCKQUOTE') return true;
  const isNamedSo = isNamed(part, QUOTE_NAMES);
  if (!isNamedSo && !whole.startsWith(text) && !looksSetApart(part)) return false;
  const pieces = piecesOf(part);
  const last = pieces.at(-1);
  const isRepeated = (piece: Text) =>
    isSaidElsewhere(piece, row, said) || (isNamedSo && isPartElsewhere(piece, row, said));
  // What was said longer ago than the rows go back is only known by the part's name.
  const isSurely = isNamed(part, SURE_NAMES) && looksSetApart(part);
  if (!isSurely && (last === undefined || !isRepeated(last))) return false;
  if (!hasOtherWords(row, part, authors)) return false;
  return isNamedSo || pieces.length > 1 || looksSetApart(part);
}

interface QuoteContext {
  readonly row: Element;
  readonly whole: string;
  readonly said: Said;
  readonly authors?: ReadonlySet<string>;
}

const NOBODY: ReadonlySet<string> = new Set();

/** Whether a row has words that a person sees, beside the part and more than a name or its first letter. */
export function hasOtherWords(row: Element, part: Element, authors: ReadonlySet<string>): boolean {
  return tellingTexts(row).some((text) => {
    if (part.contains(text) || authors.has(wordsOf(text)) || authors.has(authorIn(wordsOf(text)) ?? '')) return false;
    const holder = holderOf(text);
    return holder !== null && !isUnseen(holder);
  });
}

/** Which pieces of a row's text may be quoted from other rows: all that quotes in it go by. */
export function saidElsewhere(row: Element, said: Said): string {
  return piecesOf(row)
    .map((piece) => (isSaidElsewhere(piece, row, said) ? '1' : isPartElsewhere(piece, row, said) ? '2' : '0'))
    .join('');
}

/** As it stands there, or cut, or with its lines in one, or behind the name of who said it. */
function isSaidElsewhere(piece: Text, row: Element, said: Said): boolean {
  const whole = wordsOf(piece);
  const text = whole.replace(NAME_BEFORE, '');
  const start = text.replace(CUT, '');
  const isCut = start !== text && start.length >= SHORTEST;
  return isInOther(
    piece,
    row,
    said,
    (one) =>
      one === whole ||
      (isCut && one.startsWith(start)) ||
      (text.startsWith(one) && (one === text || one.length >= LEAST_LINE)),
  );
}

/** As a part of it, which the other row may also be of this one. */
function isPartElsewhere(piece: Text, row: Element, said: Said): boolean {
  const text = wordsOf(piece).replace(NAME_BEFORE, '');
  return text.length >= LEAST_LINE && isInOther(piece, row, said, (one) => one.includes(text));
}

/** Whether another row says something that fits, but not in the same manner: that would be said again. */
function isInOther(piece: Text, row: Element, said: Said, fits: (one: string) => boolean): boolean {
  if (wordsOf(piece).length < SHORTEST) return false;
  const way = wayOf(piece, row);
  return [...said].some(
    ([one, sayings]) => fits(one) && sayings.some((other) => other.row !== row && other.way !== way),
  );
}

const looksSetApart = noted((part): boolean => {
  const { borderLeftWidth, borderLeftStyle, backgroundColor } = getComputedStyle(part);
  const hasBar = Number.parseFloat(borderLeftWidth) >= 2 && borderLeftStyle !== 'none';
  return hasBar || !isClear(backgroundColor);
});

/** Pieces of text that say more than when, in which state, or a single letter. */
const piecesOf = noted((element): readonly Text[] => tellingTexts(element).filter((text) => wordsOf(text).length > 1));

function wordsOf({ nodeValue }: Text): string {
  return (nodeValue ?? '').trim();
}
