import type { Conversation } from '../chat/conversation';
import type { SentReply } from '../messages/line';
import { readDraft } from './composer';
import type { Insertion } from './insertion';
import type { PageView } from './observe';
import { watchOwnRows } from './own-rows';
import type { SentReport } from './sent-report';
import { createSentReport } from './sent-report';

export interface SentWatchOptions {
  readonly composer: () => HTMLElement | undefined;
  readonly view: () => PageView;
  readonly insertion: Pick<Insertion, 'notePass' | 'settled'>;
  readonly tell: (sent: SentReply) => void;
}

export interface SentWatch extends Pick<SentReport, 'noteInsertion' | 'notePass'> {
  /** The page has changed; undefined where nothing is judged, since nothing can go unjudged there. */
  readonly see: (conversation: Conversation | undefined) => void;
  /** Messages of this conversation that went out without a verdict: the page's robots, another device. */
  readonly unchecked: () => number;
  /** The same of all conversations since the page was loaded. */
  readonly uncheckedInAll: () => number;
  /** The buyer changed. */
  readonly forget: () => void;
}

/** What went out of this frame: confirmed by the page's own rows where they are read, else by the emptied composer. */
export function watchSent({ composer, view, insertion, tell }: SentWatchOptions): SentWatch {
  let unchecked = 0;
  let inAll = 0;
  const report = createSentReport({
    draft: () => {
      const box = composer();
      return box === undefined ? undefined : readDraft(box);
    },
    readsRows: () => {
      const { fault, conversation } = view();
      return fault === undefined && (conversation?.messages.length ?? 0) > 0;
    },
    now: () => performance.now(),
    // Whoever is told must have heard first what was inserted.
    tell: (reply) => void insertion.settled().then(() => tell(reply)),
    onUnchecked: () => {
      unchecked += 1;
      inAll += 1;
    },
  });
  return {
    noteInsertion: report.noteInsertion,
    notePass: (buyerKey, text) => {
      insertion.notePass(text);
      report.notePass(buyerKey, text);
    },
    see: watchOwnRows({ onRow: report.noteOwnRow, now: () => performance.now() }),
    unchecked: () => unchecked,
    uncheckedInAll: () => inAll,
    forget: () => {
      unchecked = 0;
      report.forget();
    },
  };
}
