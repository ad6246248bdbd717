import { isSameName } from '../same-name';
import { shownText } from '../flat-tree';
import { noted } from '../noted';
import { signatureOf } from './signature';
import { asidesIn } from './asides';
import { ownRowOf } from './learnt';
import { isOnlyForTeam } from './notes';
import { bubblesIn, isBareLine } from './outside-bubble';
import { placesOf } from './places';
import { isNameOfSystem, opensAsSystem, saysSystem } from './says-system';
import type { Side } from './side';
import { sideByNames, sideByWords } from './side';
import { sidesByFace } from './sides-by-face';
import { sidesBySkin } from './sides-by-skin';
import { isSmallPrint } from './skin';
import { isStranger } from './strangers';

/** Names under which shops write, and those that stand for a buyer. */
const SHOPS =
  /客服|小二|坐席|旗舰店|专营店|官方|商家|卖家|賣家|店主|店家|店舗|agent|support|staff|service|seller|operator|^(?:me|you|我|你|您|you sent)$|[(（](?:me|you|我|你|本人)[)）]$/iu;
const BUYERS = /^(?:お客様|买家|買家|顾客|顧客|客户|客戶|访客|訪客|用户|customer|buyer|visitor|guest|client)/iu;

/** Share of the rows. */
const MOSTLY = 0.7;

type Verdicts = readonly (Side | undefined)[];

/** One way of telling the sides, and how much its word counts. */
interface Sign {
  readonly told: Verdicts;
  readonly weight: number;
}

/**
 * Who wrote each row. Names in the markup, words for screen readers, places, faces, authors, ticks: each counts where it tells
 * the rows apart (a layout class `left` on all rows does not), and they are added up. Rows of which nothing is told go
 * with those that look like them. Where no sign tells two sides, colours do, then what was seen when the agent sent.
 * `voices`: for each row the element that tells who speaks, where that is not the row itself.
 */
export function sidesOf(
  rows: readonly Element[],
  list: Element,
  authors: readonly (string | undefined)[],
  buyerName: string,
  voices: readonly Element[] = rows,
): readonly Side[] {
  const own = ownRowOf(list.ownerDocument);
  const named = voices.map((voice) => sideByNames(voice, list));
  const placed = placesOf(rows, list);
  const written: Sign = { told: byAuthors(authors, buyerName, own?.author), weight: 3 };
  const standing: Sign = { told: corrected(placed, own?.placed), weight: 3 };
  const bubbles = bubblesIn(rows, new Set(authors.filter((author) => author !== undefined)));
  const signs: readonly Sign[] = [
    { told: corrected(named, own?.named), weight: 4 },
    { told: voices.map((voice) => sideByWords(voice)), weight: 4 },
    standing,
    { told: sidesByFace(rows, list), weight: 3 },
    written,
  ];
  const telling = signs.filter(({ told }) => tellsApart(told));
  const last: readonly Sign[] = [
    { told: sidesBySkin(rows), weight: 1 },
    { told: byKind(rows, own?.kind), weight: 1 },
  ];
  // Only those who serve may have a badge.
  const badged: Sign = { told: completed(signs[1]?.told ?? []), weight: 1 };
  const used = telling.length > 0 ? telling : [...last, badged].filter(({ told }) => tellsApart(told)).slice(0, 1);
  const sums = rows.map((_, at) => sumOf(used.length > 0 ? used : signs, at));
  const looks = rows.map((row) => kindOf(row));
  const notes = rows.map((row) => isOnlyForTeam(row));
  // Where most messages are called notes, it is only what the page calls a message.
  const areNotesFew = notes.filter(Boolean).length <= rows.length / 2;
  const asides = asidesIn(rows, authors);
  const isTold = [named, signs[1]?.told ?? []].filter((told) => tellsApart(told));
  const areMostNamed = authors.filter((author) => author !== undefined).length >= rows.length * MOSTLY;
  return rows.map((row, at) => {
    if ((areNotesFew && notes[at] === true) || saysSystem(shownText(row)) || isNameOfSystem(authors[at] ?? ''))
      return 'system';
    if (areMostNamed && authors[at] === undefined && opensAsSystem(shownText(row))) return 'system';
    // A message that goes on from the one above stands where words stand.
    const isUntold =
      sumOf(
        telling.filter((sign) => sign !== written),
        at,
      ) === 0;
    if (areMostNamed && authors[at] === undefined && isUntold && isStranger(row, rows, authors)) return 'system';
    // What is called an event, and is in no bubble where messages are.
    if (isNobodys(named, at) && bubbles.size > 0 && !bubbles.has(row)) return 'system';
    const isMiddle = placed[at] === 'system' && (!tellsApart(named) || sideByNames(row, list) === undefined);
    if (isMiddle || (isNobodys(named, at) && (placed[at] === undefined || tellsApart(named) || !tellsApart(placed))))
      return 'system';
    // What is named as one side's, or stands at the agent's edge, is a message all the same.
    const isOnSide =
      isTold.some((told) => told[at] === 'agent' || told[at] === 'buyer') ||
      (placed[at] === 'agent' && tellsApart(placed));
    if (row !== undefined && asides.has(row) && !isOnSide) return 'system';
    const isUnsigned =
      authors[at] === undefined &&
      sumOf(
        telling.filter((sign) => sign !== written && (sign !== standing || !isBareLine(row, bubbles))),
        at,
      ) === 0;
    if (isUnsigned && (isSmallPrint(row, rows) || isBareLine(row, bubbles))) return 'system';
    return sideOf(sums[at] || sumOfMates(looks, sums, at));
  });
}

/** A name that all rows have, or that stands around all of them, says nothing of one. */
function isNobodys(named: Verdicts, at: number): boolean {
  return named[at] === 'system' && named.some((side) => side !== 'system');
}

/** Where the agent's rows alone are told, the others are the buyer's. */
function completed(told: Verdicts): Verdicts {
  return told.includes('agent') && !told.includes('buyer') ? told.map((side) => side ?? 'buyer') : told;
}

function sideOf(sum: number): Side {
  return sum > 0 ? 'agent' : 'buyer';
}

/** Above 0 for the agent, below 0 for the buyer. */
function sumOf(signs: readonly Sign[], at: number): number {
  return signs.reduce((sum, { told, weight }) => {
    const side = told[at];
    return sum + (side === 'agent' ? weight : side === 'buyer' ? -weight : 0);
  }, 0);
}

function sumOfMates(looks: readonly string[], sums: readonly number[], at: number): number {
  return sums.reduce((sum, one, other) => (looks[other] === looks[at] ? sum + one : sum), 0);
}

/** Whether a conversation's two sides can be seen in how its rows stand or look. */
export function looksLikeTalk(rows: readonly Element[], list: Element): boolean {
  return (
    tellsApart(placesOf(rows, list)) ||
    tellsApart(sidesByFace(rows, list)) ||
    tellsApart(rows.map((row) => sideByWords(row))) ||
    tellsApart(sidesBySkin(rows))
  );
}

export function tellsApart(verdicts: Verdicts): boolean {
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
    if (isNameOfSystem(author)) return undefined;
    if (author === own) last = 'agent';
    else if (isBuyer(author, buyerName)) last = 'buyer';
    else if (known || SHOPS.test(author)) last = 'agent';
    else last = isAnybodyShop || own !== undefined ? 'buyer' : undefined;
    return last;
  });
}

function isBuyer(author: string | undefined, buyerName: string): boolean {
  if (author === undefined) return false;
  return BUYERS.test(author) || (buyerName !== '' && isSameName(author, buyerName));
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
export const kindOf = noted((row): string =>
  [row, ...row.querySelectorAll(':scope > *, :scope > * > *')]
    .map((part) => `${signatureOf(part)} ${part.getAttribute('class') ?? ''}`)
    .join('|'),
);
