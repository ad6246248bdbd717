import type { Conversation } from '../chat/conversation';
import { isSameName } from '../sites/same-name';
import type { ListEntry } from '../sites/site';
import type { HealthOptions } from './health';

export interface UnreadWitness {
  /** The page has changed: what its list says, and what was read of the open conversation. */
  readonly see: (list: readonly ListEntry[], conversation: Conversation | undefined) => void;
  /** Whether badges promised messages of the buyer now open that the reader does not find. */
  readonly contradicts: (conversation: Conversation | undefined) => boolean;
  /** Whether the badge of the buyer now open has grown, and no new row of his was read. */
  readonly lags: (conversation: Conversation | undefined) => boolean;
  /** Both of the conversation that is open when they are asked. */
  readonly ofOpen: (conversation: () => Conversation | undefined) => Pick<HealthOptions, 'contradicted' | 'lagging'>;
}

/** What was read of the conversation now open, and what its badge says. */
interface Seen {
  readonly key: string;
  readonly rows: number;
  /** The buyer's last words: a virtual list shows as many rows as before. */
  readonly last: string;
  readonly unread: number;
}

interface Open extends Seen {
  /** Rows that were read before the badge told of them. */
  readonly ahead: number;
  readonly lags: boolean;
}

/** Badges kept: more conversations than an agent has open at once. */
const MOST_NAMES = 200;

/**
 * The second opinion on a reader: a badge beside a name says that this buyer has written. If his conversation then shows
 * no row of his, the rows are not read, however well everything else looks. Keeps names and numbers, in memory only.
 */
export function createUnreadWitness(): UnreadWitness {
  const promised = new Map<string, number>();
  let followed: Open | undefined;
  const follow = (list: readonly ListEntry[], conversation: Conversation | undefined): void => {
    if (conversation === undefined) return;
    const entry = list.find((one) => one.open) ?? list.find(({ name }) => isSameName(name, conversation.buyer.name));
    // A list that tells another one open is about to follow, or the conversation is.
    if (entry === undefined || !isSameName(entry.name, conversation.buyer.name)) return;
    const seen = seenIn(conversation, entry);
    followed = followed?.key === seen.key ? next(followed, seen) : { ...seen, ahead: 0, lags: false };
  };
  const witness: Omit<UnreadWitness, 'ofOpen'> = {
    lags: (conversation) => followed?.lags === true && followed.key === conversation?.buyer.key,
    see: (list, conversation) => {
      follow(list, conversation);
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
  return {
    ...witness,
    ofOpen: (conversation) => ({
      contradicted: () => witness.contradicts(conversation()),
      lagging: () => witness.lags(conversation()),
    }),
  };
}

function seenIn(conversation: Conversation, { unread }: ListEntry): Seen {
  const last = conversation.messages.findLast(({ from }) => from === 'buyer')?.text ?? '';
  return { key: conversation.buyer.key, rows: countBuyerRows(conversation), last, unread };
}

/** A new row, or a badge that falls, settles what was promised before. */
function next(before: Open, now: Seen): Open {
  const read = Math.max(now.rows - before.rows, now.last === before.last ? 0 : 1);
  const told = Math.max(now.unread - before.unread, 0);
  if (read > 0) return { ...now, ahead: Math.max(before.ahead + read - told, 0), lags: false };
  if (now.unread < before.unread) return { ...now, ahead: 0, lags: false };
  return { ...now, ahead: Math.max(before.ahead - told, 0), lags: before.lags || told > before.ahead };
}

function hasBuyerRow(conversation: Conversation): boolean {
  return countBuyerRows(conversation) > 0;
}

function countBuyerRows({ messages }: Conversation): number {
  return messages.filter(({ from }) => from === 'buyer').length;
}
