import type { SentPiece, SentReply } from '../messages/line';
import { shareWithin, withoutBlanks } from '../text/likeness';

export interface SentReportOptions {
  /** What stands in the composer now; undefined where there is none. */
  readonly draft: () => string | undefined;
  readonly tell: (sent: SentReply) => void;
}

export interface SentReport {
  /** A phrase stands in the composer. */
  readonly noteInsertion: (request: string, text: string) => void;
  /** The guard let a message pass. Whether it left shows in the composer. */
  readonly notePass: (buyerKey: string, text: string) => void;
  /** The buyer changed: what was inserted before is not for this one. */
  readonly forget: () => void;
}

/** Milliseconds between two looks at the composer; a page that sends empties it at once or after its server's answer. */
const LOOKS = [0, 60, 200, 600, 1_500];
/** Share of an inserted phrase that must be found again for the message to be a version of it. */
const VERSION = 0.4;

/**
 * Tells the panel what went out and what became of the phrases inserted before. A key that passed the guard may still
 * have broken a line only, so a message counts as sent once its text has left the composer.
 */
export function createSentReport({ draft, tell }: SentReportOptions): SentReport {
  let inserted = new Map<string, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (sent: SentReply, left: readonly number[]): void => {
    clearTimeout(timer);
    const [wait, ...rest] = left;
    if (wait === undefined) return;
    timer = setTimeout(() => {
      if (draft() === '') {
        for (const { request } of sent.pieces) inserted.delete(request);
        tell(sent);
      } else {
        look(sent, rest);
      }
    }, wait);
  };

  return {
    noteInsertion: (request, text) => inserted.set(request, text),
    notePass: (buyerKey, text) => {
      const pieces = [...inserted].map(([request, piece]) => ({ request, fate: fateOf(piece, text) }));
      look({ buyerKey, text, pieces }, LOOKS);
    },
    forget: () => {
      clearTimeout(timer);
      inserted = new Map();
    },
  };
}

/** What became of an inserted text in the message that was sent. */
export function fateOf(piece: string, sent: string): SentPiece['fate'] {
  if (withoutBlanks(sent).includes(withoutBlanks(piece))) return 'kept';
  return shareWithin(piece, sent) >= VERSION ? 'edited' : 'gone';
}
