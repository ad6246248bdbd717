import type { Conversation } from '../chat/conversation';
import { isSameName } from '../sites/same-name';
import type { ListEntry } from '../sites/site';

export interface UnreadWitness {
  /** The page has changed: what its list says, and what was read of the open conversation. */
  readonly see: (list: readonly ListEntry[], conversation: Conversation | undefined) => void;
  /** Whether badges promised messages of the buyer now open that the reader does not find. */
  readonly contradicts: (conversation: Conversation | undefined) => boolean;
}

/** Badges kept: more conversations than an agent has open at once. */
const MOST_NAMES = 200;

/**
 * The second opinion on a reader: a badge beside a name says that this buyer has written. If his conversation then shows
 * no row of his, the rows are not read, however well everything else looks. Keeps names and numbers, in memory only.
 */
export function createUnreadWitness(): UnreadWitness {
  const promised = new Map<string, number>();
  return {
    see: (list, conversation) => {
      for (const { name, unread, open } of list) {
        if (name === '' || unread === 0) continue;
        if (open && conversation !== undefined && hasBuyerRow(conversation)) continue;
        promised.set(name, unread);
        if (promised.size > MOST_NAMES) promised.delete(promised.keys().next().value ?? '');
      }
      if (conversation === undefined || !hasBuyerRow(conversation)) return;
      for (const name of promised.keys()) if (isSameName(name, conversation.buyer.name)) promised.delete(name);
    },
    contradicts: (conversation) =>
      conversation !== undefined &&
      !hasBuyerRow(conversation) &&
      [...promised.keys()].some((name) => isSameName(name, conversation.buyer.name)),
  };
}

function hasBuyerRow({ messages }: Conversation): boolean {
  return messages.some(({ from }) => from === 'buyer');
}
