import type { Message } from './message';
import type { Order } from './order';

/** The person the agent is writing to. */
export interface Buyer {
  /** Stable within one site; falls back to the shown name where the page has no id. */
  readonly key: string;
  /** The name as the page shows it; may be cut with "…". */
  readonly name: string;
}

/** What a chat page shows at one moment. A partial read is not a Conversation. */
export interface Conversation {
  readonly site: string;
  readonly buyer: Buyer;
  /** Oldest first. */
  readonly messages: readonly Message[];
  /** The order panel beside this conversation, where the page has one. */
  readonly order?: Order;
}
