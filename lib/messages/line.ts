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
  | { readonly type: 'inserted'; readonly request: string; readonly outcome: InsertOutcome };

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
  | { readonly type: 'undo' };

/** What the panel may know of the page. */
export interface PageState {
  readonly site: string;
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
  /** Why suggestions cannot be inserted here, if so. */
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
