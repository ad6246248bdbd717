import { isSameName } from '../same-name';
import { signatureOf } from './find-rows';
import { ownRowOf } from './learnt';
import type { Side } from './side';
import { sideByNames, sideByPlace } from './side';

/** Names under which shops write. */
const SHOPS = /客服|客服人员|小二|旗舰店|专营店|官方|商家|卖家|agent|support|staff|service|^(?:me|you|我)$/iu;

type Verdicts = readonly (Side | undefined)[];

/**
 * Who wrote each row. Names in the markup decide where they tell rows apart; where every row has the same names (a layout
 * class `left` on all), or none, the place decides; where all rows stand alike, the names of their authors; else what
 * was seen when the agent sent.
 */
export function sidesOf(
  rows: readonly Element[],
  list: Element,
  authors: readonly (string | undefined)[],
  buyerName: string,
): readonly Side[] {
  const own = ownRowOf(list.ownerDocument);
  const named = corrected(
    rows.map((row) => sideByNames(row, list)),
    own?.named,
  );
  const placed = corrected(
    rows.map((row) => sideByPlace(row, list)),
    own?.placed,
  );
  const written = byAuthors(authors, buyerName, own?.author);
  if (tellsApart(named)) return merge(named, placed, written);
  if (tellsApart(placed)) return placed.map((side, at) => side ?? written[at] ?? 'buyer');
  if (tellsApart(written)) return written.map((side, at) => side ?? (named[at] === 'system' ? 'system' : 'buyer'));
  const seen = byKind(rows, own?.kind);
  if (tellsApart(seen)) return merge(seen);
  return merge(written, named, placed);
}

/** Whether a conversation's two sides can be seen in where its rows stand. */
export function leansBothWays(rows: readonly Element[], list: Element): boolean {
  return tellsApart(rows.map((row) => sideByPlace(row, list)));
}

function merge(first: Verdicts, ...others: readonly Verdicts[]): readonly Side[] {
  return first.map(
    (side, at) => side ?? others.map((other) => other[at]).find((other) => other !== undefined) ?? 'buyer',
  );
}

function tellsApart(verdicts: Verdicts): boolean {
  return verdicts.includes('agent') && verdicts.includes('buyer');
}

/** A row without an author goes on from the one above. */
export function byAuthors(
  authors: readonly (string | undefined)[],
  buyerName: string,
  own: string | undefined,
): Verdicts {
  const known = authors.some((author) => isBuyer(author, buyerName));
  const isAnybodyShop = authors.some((author) => author !== undefined && SHOPS.test(author));
  let last: Side | undefined;
  return authors.map((author) => {
    if (author === undefined) return last;
    if (author === own) last = 'agent';
    else if (isBuyer(author, buyerName)) last = 'buyer';
    else if (known || SHOPS.test(author)) last = 'agent';
    else last = isAnybodyShop || own !== undefined ? 'buyer' : undefined;
    return last;
  });
}

function isBuyer(author: string | undefined, buyerName: string): boolean {
  return author !== undefined && buyerName !== '' && isSameName(author, buyerName);
}

/** Turned round where the row that the agent was seen to send would have counted as the buyer's. */
function corrected(verdicts: Verdicts, own: Side | undefined): Verdicts {
  if (own !== 'buyer') return verdicts;
  return verdicts.map((side) => (side === 'buyer' ? 'agent' : side === 'agent' ? 'buyer' : side));
}

function byKind(rows: readonly Element[], own: string | undefined): Verdicts {
  const kinds = rows.map((row) => kindOf(row));
  if (own === undefined || !kinds.includes(own)) return [];
  return kinds.map((kind) => (kind === own ? 'agent' : 'buyer'));
}

/** All classes of a row and of its first parts: own rows share them where the two sides look different at all. */
export function kindOf(row: Element): string {
  return [row, ...row.querySelectorAll(':scope > *, :scope > * > *')]
    .map((part) => `${signatureOf(part)} ${part.getAttribute('class') ?? ''}`)
    .join('|');
}
