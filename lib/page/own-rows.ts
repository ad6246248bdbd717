import type { Conversation } from '../chat/conversation';
import { newRows } from './keep-good';

export interface OwnRowsOptions {
  /** A row of the shop's own side has appeared. `live`: just now, not while the page was still loading its history. */
  readonly onRow: (text: string, live: boolean) => void;
  /** Milliseconds, monotonic. */
  readonly now: () => number;
}

/** Pages fill a conversation in several steps; what appears in these milliseconds may be history. */
const LOADING = 3_000;
/** More rows at once are another stretch of the talk; a robot's burst, read in one go, is fewer. */
const MOST_AT_ONCE = 20;

/** Watches one conversation after the other for messages that went out, by whomever. Rows without text are nobody's draft. */
export function watchOwnRows({ onRow, now }: OwnRowsOptions): (conversation: Conversation | undefined) => void {
  let known: Conversation | undefined;
  let since = 0;
  return (next) => {
    const before = known;
    known = next;
    if (next === undefined) return;
    if (before?.buyer.key !== next.buyer.key) {
      since = now();
      return;
    }
    const rows = newRows(before.messages, next.messages);
    const live = now() - since >= LOADING && rows.length <= MOST_AT_ONCE;
    for (const { from, kind = 'text', text } of rows) {
      if (from === 'agent' && kind === 'text' && text !== '') onRow(text, live);
    }
  };
}
