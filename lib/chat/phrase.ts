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
  /** Milliseconds since the epoch. */
  readonly updatedAt: number;
}

/** How often and when a phrase was inserted on this machine. */
export interface Usage {
  readonly phraseId: string;
  readonly count: number;
  /** Milliseconds since the epoch. */
  readonly lastUsedAt: number;
}
