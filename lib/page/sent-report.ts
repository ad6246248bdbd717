import type { SentPiece, SentReply } from '../messages/line';
import { shareWithin, withoutBlanks } from '../text/likeness';

export interface SentReportOptions {
  /** What stands in the composer now; undefined where there is none. */
  readonly draft: () => string | undefined;
  /** Whether the page's rows are read: then a message has left once its row is there. */
  readonly readsRows: () => boolean;
  /** Milliseconds, monotonic. */
  readonly now: () => number;
  readonly tell: (sent: SentReply) => void;
  /** A message stands in the chat that no verdict was asked for. */
  readonly onUnchecked: () => void;
}

export interface SentReport {
  /** A phrase stands in the composer. */
  readonly noteInsertion: (request: string, text: string) => void;
  /** The guard let a message pass. Whether it left shows in the rows, or else in the composer. */
  readonly notePass: (buyerKey: string, text: string) => void;
  /** A row of the shop's own side has appeared; one that is not `live` may be history. */
  readonly noteOwnRow: (text: string, live: boolean) => void;
  /** The buyer changed: what was inserted before is not for this one. */
  readonly forget: () => void;
}

/** Milliseconds between two looks; a page that sends empties the composer at once or after its server's answer. */
const LOOKS = [0, 60, 200, 600, 1_500, 2_500];
/** Share of an inserted phrase that must be found again for the message to be a version of it. */
const VERSION = 0.4;
/** The same of a row in a judged text: pages cut long messages into several and turn emoticons into pictures. */
const SAME_MESSAGE = 0.8;
/** Milliseconds for which a verdict is good for a row that appears. */
const LATEST = 60_000;

/**
 * Tells the panel what went out and what became of the phrases inserted before. A key that passed the guard may still
 * have broken a line only, so a message counts as sent once its own row is there; without rows, once its text has left the
 * composer; and where rows are read and it has left without one, that is told as uncertain.
 */
export function createSentReport({ draft, readsRows, now, tell, onUnchecked }: SentReportOptions): SentReport {
  let inserted = new Map<string, string>();
  let passed: { readonly text: string; readonly at: number }[] = [];
  let pending: SentReply | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const close = (sent: SentReply): void => {
    clearTimeout(timer);
    pending = undefined;
    for (const { request } of sent.pieces) inserted.delete(request);
    tell(sent);
  };
  const look = (sent: SentReply, left: readonly number[]): void => {
    clearTimeout(timer);
    const [wait, ...rest] = left;
    if (wait === undefined) return;
    timer = setTimeout(() => {
      const gone = draft() === '';
      if (gone && !readsRows()) close(sent);
      else if (gone && rest.length === 0) close({ ...sent, uncertain: true });
      else look(sent, rest);
    }, wait);
  };

  return {
    noteInsertion: (request, text) => inserted.set(request, text),
    notePass: (buyerKey, text) => {
      const pieces = [...inserted].map(([request, piece]) => ({ request, fate: fateOf(piece, text) }));
      passed = [...passed.filter(({ at }) => now() - at <= LATEST), { text, at: now() }];
      pending = { buyerKey, text, pieces };
      look(pending, LOOKS);
    },
    noteOwnRow: (text, live) => {
      const judged = passed.some((one) => now() - one.at <= LATEST && isMessageOf(text, one.text));
      if (pending !== undefined && isMessageOf(text, pending.text)) close(pending);
      else if (!judged && live) onUnchecked();
    },
    forget: () => {
      clearTimeout(timer);
      inserted = new Map();
      passed = [];
      pending = undefined;
    },
  };
}

/** Whether a row shows a judged text, or a part of it. */
function isMessageOf(row: string, judged: string): boolean {
  return withoutBlanks(judged).includes(withoutBlanks(row)) || shareWithin(row, judged) >= SAME_MESSAGE;
}

/** What became of an inserted text in the message that was sent. */
export function fateOf(piece: string, sent: string): SentPiece['fate'] {
  if (withoutBlanks(sent).includes(withoutBlanks(piece))) return 'kept';
  return shareWithin(piece, sent) >= VERSION ? 'edited' : 'gone';
}
