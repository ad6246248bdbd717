import { shownParent, shows } from '../flat-tree';
import { askedBy, asksForMessage } from './asked-by';
import { asksPublic } from './asks-public';
import { areEntries } from './entries';
import { findBuyer } from './find-buyer';
import { findRows } from './find-rows';
import { offerReplies } from './offers-replies';
import { placesOf } from './places';
import { areManyAuthors, authorsOf } from './row-parts';
import { sideByNames, sideByWords } from './side';
import { byAuthors, looksLikeTalk, tellsApart } from './sides';
import { sidesBySkin } from './sides-by-skin';

/** Below an article many people write; a shop's conversation has the buyer and the few who serve. */
const MOST_AUTHORS = 4;
/** A case on which people comment has one who asked, and one or two who help. */
const MOST_IN_CASE = 3;

/**
 * `crowd`: rows of too many people, or each to be answered by itself, as below an article. `unclear`: no rows yet, or of
 * one side only.
 */
export type Talk = 'talk' | 'crowd' | 'unclear';

/** Whether the rows in a box are a conversation of two sides: by how they stand or look, or by who wrote them. */
export function talkIn(box: Element, composer: HTMLElement): Talk {
  const rows = findRows(box);
  if (rows.length < 2) return 'unclear';
  const authors = authorsOf(rows);
  const distinct = distinctIn(authors);
  if (areTooMany(rows, distinct)) return 'crowd';
  if (areEntries(rows)) return 'crowd';
  // A desk may offer to quote each message, and still its bubbles stand on two sides in a box of their own.
  if (
    offerReplies(rows) &&
    !(scrollsApart(box, composer) && (looksLikeBubbles(rows, box) || isToOne(distinct, composer)))
  )
    return 'crowd';
  const isPublic = asksPublic(composer) && !scrollsApart(box, composer);
  if (isPublic && distinct.size > MOST_IN_CASE) return 'crowd';
  if (isPublic ? looksLikeBubbles(rows, box) : looksLikeTalk(rows, box)) return 'talk';
  // Of two people who comment on something one must be told to answer for the shop.
  if (distinct.size < 2 || (isPublic && !rows.some((row) => isAgents(row, box)))) return 'unclear';
  return tellsApart(byAuthors(authors, findBuyer(box, composer, '').name, undefined)) ? 'talk' : 'unclear';
}

/** Whether rows were written by many people or are for all to answer, wherever they stand. */
export function areOfCrowd(rows: readonly Element[]): boolean {
  return areTooMany(rows, distinctIn(authorsOf(rows))) || offerReplies(rows);
}

/** Whether the field names one of the two who write: what is written in it goes to nobody else. */
function isToOne(distinct: ReadonlySet<string>, composer: HTMLElement): boolean {
  const asks = askedBy(composer);
  return (
    distinct.size === 2 && asksForMessage(composer) && [...distinct].filter((name) => asks.includes(name)).length === 1
  );
}

function distinctIn(authors: readonly (string | undefined)[]): ReadonlySet<string> {
  return new Set(authors.filter((author) => author !== undefined));
}

function areTooMany(rows: readonly Element[], distinct: ReadonlySet<string>): boolean {
  return distinct.size > MOST_AUTHORS || (distinct.size === 0 && areManyAuthors(rows));
}

/** Answers to a comment are moved in, or stand on another ground: of the two signs one alone tells nothing there. */
function looksLikeBubbles(rows: readonly Element[], box: Element): boolean {
  if (tellsApart(rows.map((row) => sideByWords(row)))) return true;
  return tellsApart(placesOf(rows, box)) && tellsApart(sidesBySkin(rows));
}

function isAgents(row: Element, box: Element): boolean {
  return sideByNames(row, box) === 'agent' || sideByWords(row) === 'agent';
}

/** Whether the rows scroll and the composer stays: comments flow with the page and their field with them. */
export function scrollsApart(box: Element, composer: HTMLElement): boolean {
  for (let at: Element | null = box; at !== null && at.tagName !== 'BODY'; at = shownParent(at)) {
    if (shows(at, composer)) return false;
    if (/auto|scroll/u.test(getComputedStyle(at).overflowY)) return true;
  }
  return false;
}
