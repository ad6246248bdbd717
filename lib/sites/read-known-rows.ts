import type { Message } from '../chat/message';
import { readBlockText } from './block-text';
import { allIn, valueIn, within } from './layers';
import { isSameName } from './same-name';
import { readShownTime } from './shown-time';
import type { RowFacts } from './site-facts';

const MOST_ROWS = 80;
const PICTURES = 'img, svg, video, audio, canvas';
const TIME_BEHIND = /\s*(?:(?:\d{4}[-/])?\d{1,2}[-/]\d{1,2}\s+)?\d{1,2}:\d{2}(?::\d{2})?$/u;

/** Of the rows, how many may be of a kind that nobody described: more is a page that has changed. */
const STRANGE_SHARE = 0.1;

/**
 * The messages of a list, oldest first, at most the last 80; undefined where the newest row or many could not be made out,
 * or none of the rows holds anything yet: that is a page in the middle of drawing, or one that has changed.
 */
export function readKnownRows(
  list: Element,
  facts: RowFacts,
  buyerName: string,
  now: number,
): readonly Message[] | undefined {
  const rows = allIn(list, facts.row).slice(-MOST_ROWS);
  const read = rows.map((row) => readRow(row, facts, buyerName, now)).filter((row) => row !== 'shell');
  const messages = read.filter((row) => row !== 'unclear');
  const isWhole = read.length - messages.length <= read.length * STRANGE_SHARE && read.at(-1) !== 'unclear';
  return isWhole && (messages.length > 0 || rows.length === 0) ? messages : undefined;
}

/** `shell`: what pages leave of a row that was scrolled far away. */
function readRow(row: Element, facts: RowFacts, buyerName: string, now: number): Message | 'shell' | 'unclear' {
  const body = facts.body === undefined ? row : within(row, facts.body);
  if (body === null || isEmpty(body)) return 'shell';
  const id = valueIn(row, facts.id);
  const time = readShownTime(valueIn(row, facts.time), now);
  const about = { ...(id === '' ? {} : { id }), ...(time === undefined ? {} : { time }) };
  const holder = within(body, facts.text);
  const card = facts.card === undefined ? null : cardIn(body, holder, facts.card);
  const said = holder === null || card !== null ? undefined : holder;
  const isImage = card === null && within(body, facts.image) !== null;
  const from = sideOf(row, facts, buyerName, said !== undefined || isImage || card !== null);
  if (from === undefined) return 'unclear';
  if (from === 'system') return { ...about, from, text: readBlockText(said ?? body).trim(), kind: 'system' };
  const text = said === undefined ? '' : readBlockText(said).trim();
  if (text !== '') return { ...about, from, text };
  // A bubble without its words yet.
  if (said !== undefined && said.querySelector(PICTURES) === null) return 'shell';
  return { ...about, from, text: '', kind: isImage ? 'image' : 'card' };
}

/** Undefined where somebody speaks and the page does not show who; what nobody says is the page's own notice. */
function sideOf(row: Element, facts: RowFacts, buyerName: string, speaks: boolean): Message['from'] | undefined {
  const shows = (selector: string | undefined) => selector !== undefined && within(row, selector) !== null;
  if (shows(facts.system)) return 'system';
  if (facts.nick !== undefined) {
    const nick = valueIn(row, [facts.nick]).replace(TIME_BEHIND, '');
    if (nick !== '') return isSameName(nick, buyerName) ? 'buyer' : 'agent';
  }
  if (shows(facts.own)) return 'agent';
  if (shows(facts.theirs) || (facts.theirs === undefined && facts.own !== undefined)) return 'buyer';
  return speaks ? undefined : 'system';
}

/** A card beside the words leaves them words. */
function cardIn(body: Element, holder: Element | null, card: string): Element | null {
  return holder === null ? within(body, card) : (holder.closest(card) ?? holder.querySelector(card));
}

function isEmpty(element: Element): boolean {
  return (element.textContent ?? '').trim() === '' && element.querySelector(PICTURES) === null;
}
