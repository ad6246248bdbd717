import type { Buyer } from '../chat/conversation';
import type { Message } from '../chat/message';
import type { Order } from '../chat/order';
import type { Hotkeys } from '../chat/settings';

/**
 * The line between a chat page's script and its panel: a MessagePort handed into the panel's frame with the nonce of the
 * frame's address, so the page itself can neither listen nor speak. (Firefox gives an embedded extension page no `tabs`,
 * and the port works alike in both.) Values are plain and small; text of a chat is never kept by either side.
 */
export type ToPanel =
  | { readonly type: 'state'; readonly state: PageState }
  /** The search key, or `/` in an empty composer. */
  | { readonly type: 'search' }
  /** The insert key of the n-th suggestion (from 1) was pressed in the page. */
  | { readonly type: 'pick'; readonly place: number }
  /** The key of one phrase was pressed in the page. */
  | { readonly type: 'insertPhrase'; readonly phraseId: string }
  | { readonly type: 'inserted'; readonly request: string; readonly outcome: InsertOutcome }
  /** The key that takes what the panel offers to remember. */
  | { readonly type: 'remember' }
  /** The key that puts the panel to its next side. */
  | { readonly type: 'dock' }
  /** The key that folds the panel and opens it: what stays of it is there to be clicked. */
  | { readonly type: 'fold' }
  /** A modifier of the insert keys went down or up: meanwhile the list must not move under the finger. */
  | { readonly type: 'hold'; readonly down: boolean }
  | { readonly type: 'sent'; readonly sent: SentReply }
  /** A draft to the buyer of the last state was held: does the bank say it better? Nothing waits for the answer. */
  | { readonly type: 'held'; readonly request: string };

export type ToPage =
  | { readonly type: 'ready' }
  /** Write `text` at the caret if the page still shows `buyerKey`; then put the caret at `caret`, code units of `text`. */
  | {
      readonly type: 'insert';
      readonly request: string;
      readonly buyerKey: string;
      readonly text: string;
      readonly caret?: number;
      readonly send?: boolean;
    }
  /** Give the keyboard back to the composer. */
  | { readonly type: 'focus-composer' }
  /** Height the panel's content wants, CSS pixels, and whether it is folded. */
  | { readonly type: 'resize'; readonly height: number; readonly folded: boolean }
  | { readonly type: 'undo' }
  /** Whether the panel has something that the key of `remember` would take; else the page keeps its key. */
  | { readonly type: 'offer'; readonly standing: boolean }
  /** What could be sent instead of the held draft, the best first; the page judges each and may show one. */
  | {
      readonly type: 'better';
      readonly request: string;
      readonly buyerKey: string;
      readonly texts: readonly string[];
    };

/** What the panel may know of the page. */
export interface PageState {
  readonly site: string;
  /** Origin of the frame with the composer; absent where it has none of its own (a sandboxed frame). */
  readonly origin?: string;
  readonly buyer?: Buyer;
  /** The last messages, oldest first, at most 12. */
  readonly messages: readonly Message[];
  readonly order?: Order;
  /** Grows by one when a new message of the buyer has arrived. */
  readonly arrival: number;
  readonly composerEmpty: boolean;
  /** The page behind the panel is dark. */
  readonly dark: boolean;
  readonly hotkeys: Hotkeys;
  /** Messages to this buyer that appeared without having been judged: the page's robots, another device. */
  readonly unchecked?: number;
  /** Key of the sentence that says why suggestions cannot be inserted here, if so. */
  readonly fault?: string;
}

export type InsertOutcome =
  | { readonly ok: true }
  /** `copied`: the text is on the clipboard instead, paste it by hand. */
  | {
      readonly ok: false;
      readonly reason: 'buyer-changed' | 'no-composer' | 'read-only' | 'readback-mismatch';
      readonly copied: boolean;
    };

/** A message that has left the composer, and what became of the phrases inserted into it. In memory only, on both sides. */
export interface SentReply {
  readonly buyerKey: string;
  readonly text: string;
  readonly pieces: readonly SentPiece[];
  /** It has left the composer, and no row of it was seen although rows are read. */
  readonly uncertain?: boolean;
}

/** One inserted phrase in a message that was sent. */
export interface SentPiece {
  /** The request of its insertion. */
  readonly request: string;
  /** `kept`: it stands there word for word; `edited`: changed; `gone`: the message says something else. */
  readonly fate: 'kept' | 'edited' | 'gone';
}
