import { findBuyer } from './find-buyer';
import { findRows } from './find-rows';
import { areManyAuthors, authorsOf } from './row-parts';
import { byAuthors, looksLikeTalk, tellsApart } from './sides';

/** Below an article many people write; a shop's conversation has the buyer and the few who serve. */
const MOST_AUTHORS = 4;

/** `crowd`: rows of too many people, as below an article. `unclear`: no rows yet, or of one side only. */
export type Talk = 'talk' | 'crowd' | 'unclear';

/** Whether the rows in a box are a conversation of two sides: by how they stand or look, or by who wrote them. */
export function talkIn(box: Element, composer: HTMLElement): Talk {
  const rows = findRows(box);
  if (rows.length < 2) return 'unclear';
  const authors = authorsOf(rows);
  const distinct = new Set(authors.filter((author) => author !== undefined));
  if (distinct.size > MOST_AUTHORS || (distinct.size === 0 && areManyAuthors(rows))) return 'crowd';
  if (looksLikeTalk(rows, box)) return 'talk';
  if (distinct.size < 2) return 'unclear';
  return tellsApart(byAuthors(authors, findBuyer(box, composer, '').name, undefined)) ? 'talk' : 'unclear';
}
