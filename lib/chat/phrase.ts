/** A canned reply. */
export interface Phrase {
  /** Unique in the bank; a UUID, or `starter:<code>` for the phrases that ship. */
  readonly id: string;
  /** `shop`: the shop's bank; `mine`: this agent's own. */
  readonly owner: 'shop' | 'mine';
  /** Path of groups, outermost first, joined by `/`. Empty: ungrouped. */
  readonly group: string;
  readonly title: string;
  /** What is inserted; may hold variables such as {买家昵称}. */
  readonly body: string;
  /** Short code typed to find it, such as `fhsj`. Empty: none. */
  readonly code: string;
  readonly keywords: readonly string[];
  /** Questions of buyers that this phrase answers (相似问法). */
  readonly samples: readonly string[];
  /** What it answers, where a person has said so: ids of `lib/suggest/intents/intent-table.ts`. Absent: read from its texts. */
  readonly intents?: readonly string[];
  /** First and last local day on which it holds, `2026-03-08`; absent: no bound. On other days it is not suggested. */
  readonly validFrom?: string;
  readonly validUntil?: string;
  /** Stands before the others in the agent's own list. */
  readonly pinned?: boolean;
  /** Place in the agent's own list, ascending; those without one come last. */
  readonly place?: number;
  /** Milliseconds since the epoch. */
  readonly updatedAt: number;
}

/** How often and when a phrase was inserted on this machine. Counts only: no text of a chat. */
export interface Usage {
  readonly phraseId: string;
  readonly count: number;
  /** Milliseconds since the epoch; 0: never inserted, only passed over. */
  readonly lastUsedAt: number;
  /** The same by what was asked: intent id → counts. `''` stands for questions whose intent was not read. */
  readonly byIntent?: Readonly<Record<string, IntentUse>>;
}

/** What became of one phrase when buyers asked for one thing. */
export interface IntentUse {
  readonly used: number;
  /** Suggested while another phrase was used or the agent wrote an answer himself. */
  readonly passedOver: number;
  /** Changed after the insertion, before it was sent. */
  readonly edited: number;
}
