/** What a shop answers for once it is said: a closed list, so that nothing of a chat's own words need be kept. */
export const PROMISED_ACTS = [
  'ship',
  'resend',
  'exchange',
  'refund',
  'pay',
  'gift',
  'invoice',
  'arrive',
  'reply',
  'check',
  'handle',
] as const;
export type PromisedAct = (typeof PROMISED_ACTS)[number];

/** Why a promise is struck off although it was not kept. */
export const DROP_REASONS = ['mistaken', 'released', 'moved'] as const;
export type DropReason = (typeof DROP_REASONS)[number];

/** A promise as a sent message makes it. */
export interface PromiseMade {
  readonly act: PromisedAct;
  /** Milliseconds since the epoch by which it is to be done; absent where no time was said. */
  readonly due?: number;
  /** Said as done on the spot (马上帮您查): the next message to this buyer is its answer. */
  readonly soon?: true;
}

/** An entry of the ledger. It does not tell which buyer it is for, nor in which words it was made. */
export interface KeptPromise extends PromiseMade {
  readonly id: string;
  /** Site or origin of the chat page. */
  readonly place: string;
  /** Milliseconds since the epoch, like `settledAt`. */
  readonly madeAt: number;
  readonly state: 'open' | 'kept' | 'dropped';
  readonly why?: DropReason;
  readonly settledAt?: number;
}

/** What becomes of an entry. `open`: it was ticked off by mistake. */
export type Settlement = { readonly state: 'open' | 'kept' } | { readonly state: 'dropped'; readonly why: DropReason };

/** Whether the time that was said has passed and nobody has ticked it off. */
export function isOverdue({ state, due }: Pick<KeptPromise, 'state' | 'due'>, now: number): boolean {
  return state === 'open' && due !== undefined && due <= now;
}
