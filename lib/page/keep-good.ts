import type { Buyer, Conversation } from '../chat/conversation';
import type { Message } from '../chat/message';
import type { Reading } from '../sites/site';
import { layWindows, rowKey } from './lay-windows';

/**
 * What is known after a reading. A reading that failed, or shows the same buyer without any rows, is a page in the middle
 * of redrawing and never replaces good data; another buyer always does, even where nothing but his name is certain. A page that shows no conversation has none.
 */
export function keepGood(known: Conversation | undefined, reading: Reading): Conversation | undefined {
  if (!reading.ok) {
    if (reading.reason === 'no-conversation') return undefined;
    const { certain } = reading;
    return certain !== undefined && certain.buyer.key !== known?.buyer.key ? certain : known;
  }
  const next = reading.conversation;
  if (known === undefined || known.buyer.key !== next.buyer.key) return next;
  const messages = layWindows(known.messages, next.messages);
  const order = next.order ?? known.order;
  return { ...next, messages, ...(order === undefined ? {} : { order }) };
}

/** Whether the conversation is with somebody else now. */
export function isOtherBuyer(a: Buyer | undefined, b: Buyer | undefined): boolean {
  return a?.key !== b?.key;
}

/** How many messages of the buyer are new in `next`. */
export function countArrivals(known: readonly Message[], next: readonly Message[]): number {
  return newRows(known, next).filter(({ from }) => from === 'buyer').length;
}

/**
 * The rows that are new in `next`. Lists are windows on a longer history (virtual lists unmount rows,
 * older rows are loaded in front), so they are laid over each other where they agree longest; without any overlap the
 * window has moved and nothing counts as new.
 */
export function newRows(known: readonly Message[], next: readonly Message[]): readonly Message[] {
  if (known.length === 0) return [];
  const seen = known.map(rowKey);
  const now = next.map(rowKey);
  // The last rows may have been replaced: a message "being sent" becomes a sent one.
  for (let dropped = 0; dropped < Math.min(MOST_REPLACED, seen.length); dropped += 1) {
    const end = longestOverlap(seen.slice(0, seen.length - dropped), now);
    if (end !== undefined) return fresh(next.slice(end + 1), known.slice(known.length - dropped));
  }
  return [];
}

const MOST_REPLACED = 3;
/** Rows compared backwards at most; more would not make a chance agreement less likely. */
const MOST_COMPARED = 20;

/** Index in `now` of the last row of `seen`, where most rows before it agree too; the earlier one of two equals. */
function longestOverlap(seen: readonly string[], now: readonly string[]): number | undefined {
  let best: number | undefined;
  let bestLength = 0;
  for (let end = now.length - 1; end >= 0; end -= 1) {
    let length = 0;
    while (length <= end && length < seen.length && length < MOST_COMPARED) {
      if (now[end - length] !== seen[seen.length - 1 - length]) break;
      length += 1;
    }
    if (length > 0 && length >= bestLength) {
      best = end;
      bestLength = length;
    }
  }
  return best;
}

/** Rows without those that merely replaced a dropped one. */
function fresh(rows: readonly Message[], dropped: readonly Message[]): readonly Message[] {
  return rows.filter(({ from, text }) => !dropped.some((old) => old.from === from && old.text === text));
}
