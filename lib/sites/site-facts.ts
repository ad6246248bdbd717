import type { Layers } from './layers';
import type { Site } from './site';

/**
 * What is known of one site's pages, as data. Selectors are hypotheses from public facts until somebody has seen them at
 * work; each group says in a comment which view it belongs to.
 */
export interface SiteFacts extends Pick<Site, 'id' | 'name' | 'matches' | 'seen' | 'pageKeys'> {
  /** Only this site's pages show this. */
  readonly marks: string;
  /** Stands there as long as a conversation is open. */
  readonly open: string;
  /** Of several the first that is visible and writable counts. */
  readonly composer: Layers;
  readonly send: Layers;
  /** Elements of `send` count only where they say so: the page has other buttons of the kind. */
  readonly sendSays?: true;
  /** The send key where the page does not name it itself. */
  readonly sendKey?: string;
  readonly buyer: Layers;
  /** Every place that shows the buyer's id; only for pages that always do. The first group of `pattern` is the id. */
  readonly buyerId?: { readonly layers: Layers; readonly pattern: RegExp };
  /** The box that holds the rows; none: whatever holds all of them. */
  readonly list: Layers;
  readonly rows: RowFacts;
  readonly entries: EntryFacts;
  /** The order panel beside the conversation. */
  readonly order: Layers;
  /** An order number that stands in the panel without a label. */
  readonly orderNo?: string;
}

export interface RowFacts {
  readonly row: Layers;
  /** Told of the row or of what is inside it. Without `theirs` every other row is the buyer's. */
  readonly own?: string;
  readonly theirs?: string;
  readonly system?: string;
  /** Where the two sides look alike: the part that says whose row it is. */
  readonly nick?: string;
  /** The part that holds what was said; without it, the row. */
  readonly body?: string;
  readonly text: string;
  /** Text inside it is not said by anybody. */
  readonly card?: string;
  readonly image: string;
  readonly time: Layers;
  readonly id: Layers;
}

interface EntryFacts {
  readonly row: Layers;
  readonly name: Layers;
  readonly unread: string;
  /** Told of the row or of what is inside it; without it the open one is told by its name. */
  readonly open?: string;
}
