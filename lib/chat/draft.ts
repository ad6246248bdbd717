import type { Message } from './message';
import type { Order } from './order';

/** Everything a verdict on a draft may depend on. All of it is read from the page; none is stored. */
export interface ReviewContext {
  /** This conversation, oldest first. */
  readonly messages: readonly Message[];
  /** The order of the buyer in this conversation. */
  readonly order?: Order;
  /** Known data of other buyers, given in clear (headless command, tests). */
  readonly others?: readonly Order[];
  /** Known data of other buyers seen today, kept as keyed tags (the page). */
  readonly known?: KnownData;
  /** Name of the buyer as the page shows it. */
  readonly buyerName?: string;
  /** Milliseconds since the epoch when the draft is judged; without it nothing is said about haste. */
  readonly now?: number;
  /** Site id, such as `taobao`. */
  readonly site?: string;
  /** What the page can tell about the window that the draft stands in. */
  readonly window?: DraftWindow;
}

/** Signs that a draft stands in the wrong window. Sends into the wrong window leak more than typing does (norm R25). */
export interface DraftWindow {
  /** Name of the buyer for whom the draft was begun, when that is not the one now written to. */
  readonly writtenFor?: string;
  /** The page, not the agent, has put another conversation before the agent a moment ago. */
  readonly justReplaced?: boolean;
  /** Names of the other buyers whose conversations were open in this page. */
  readonly neighbours: readonly string[];
}

/** Answers whether a piece of data was seen with others and not with the buyer now written to. Synchronous: it is asked at send. */
export interface KnownData {
  /** `value` is in the kind's canonical form. */
  readonly isOthers: (kind: string, value: string) => boolean;
}
