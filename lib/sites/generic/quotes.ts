import { holderOf } from '../flat-tree';
import { noted } from '../noted';
import { isClear } from './skin';
import { tellingTexts } from './telling-texts';
import { isUnseen } from './unseen';
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
export type Said = ReadonlyMap<string, readonly Element[]>;

/** Names at the heads of rows come back by themselves and are not quoted. */
export function collectSaid(rows: readonly Element[]): Said {
  const pieces = rows.map((row) => piecesOf(row));
  const heads = Map.groupBy(
    pieces.flatMap(([first]) => first ?? []),
    (first) => first,
  );
  const said = new Map<string, Element[]>();
  for (const [at, row] of rows.entries()) {
    const own = (pieces[at] ?? []).filter((piece) => (heads.get(piece)?.length ?? 0) < 2 || pieces[at]?.length === 1);
    const longest = own.toSorted((a, b) => b.length - a.length)[0];
    if (longest !== undefined) said.set(longest, [...(said.get(longest) ?? []), row]);
  }
  return said;
}

/**
 * Whether a part of a row repeats a message of another row beside the row's own words: its last piece of text stands in
 * another row too, or is cut from it, and it looks like a thing of its own. `text`: all that the part says.
 */
export function isQuote(
  part: Element,
  text: string,
  { row, whole, said }: { readonly row: Element; readonly whole: string; readonly said: Said },
): boolean {
  if (part.tagName === 'BLOCKQUOTE') return true;
  const isNamedSo = isNamed(part, QUOTE_NAMES);
  if (!isNamedSo && !whole.startsWith(text) && !looksSetApart(part)) return false;
  const pieces = piecesOf(part);
  const last = pieces.at(-1) ?? '';
  // What was said longer ago than the rows go back is only known by the part's name.
  const isSurely = isNamed(part, SURE_NAMES) && looksSetApart(part);
  if (!isSurely && (last.length < SHORTEST || !isSaidElsewhere(last, row, said))) return false;
  if (!hasOtherWords(row, part)) return false;
  return isNamedSo || pieces.length > 1 || looksSetApart(part);
}

/** Words that a person sees, beside the part and more than a name's first letter. */
function hasOtherWords(row: Element, part: Element): boolean {
  return tellingTexts(row).some((text) => {
    if (part.contains(text)) return false;
    const holder = holderOf(text);
    return holder !== null && !isUnseen(holder);
  });
}

/** Which pieces of a row's text may be quoted from other rows: all that quotes in it go by. */
export function saidElsewhere(row: Element, said: Said): string {
  return piecesOf(row)
    .map((piece) => (piece.length >= SHORTEST && isSaidElsewhere(piece, row, said) ? '1' : '0'))
    .join('');
}

/** As it stands there, or cut, or with its lines in one, or behind the name of who said it. */
function isSaidElsewhere(piece: string, row: Element, said: Said): boolean {
  const isSaid = (words: string) => said.get(words)?.some((other) => other !== row) === true;
  const text = piece.replace(NAME_BEFORE, '');
  if (isSaid(piece) || isSaid(text)) return true;
  const start = text.replace(CUT, '');
  const isCut = start !== text && start.length >= SHORTEST;
  for (const [one, rows] of said) {
    if (isCut && one !== text && one.startsWith(start)) return true;
    // All lines of it in one.
    if (one.length >= LEAST_LINE && text.startsWith(one) && rows.some((other) => other !== row)) return true;
  }
  return false;
}

const looksSetApart = noted((part): boolean => {
  const { borderLeftWidth, borderLeftStyle, backgroundColor } = getComputedStyle(part);
  const hasBar = Number.parseFloat(borderLeftWidth) >= 2 && borderLeftStyle !== 'none';
  return hasBar || !isClear(backgroundColor);
});

/** Pieces of text that say more than when, in which state, or a single letter. */
const piecesOf = noted((element): readonly string[] =>
  tellingTexts(element)
    .map(({ nodeValue }) => (nodeValue ?? '').trim())
    .filter((piece) => piece.length > 1),
);
