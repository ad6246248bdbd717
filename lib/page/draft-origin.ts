import type { Buyer } from '../chat/conversation';
import type { DraftWindow } from '../chat/draft';

/** For whom the draft in the composer was begun, and how its conversation came to be on the screen. */
export interface DraftOrigin {
  /** What stands in the composer while this buyer is shown, without anybody having written just now. */
  readonly see: (text: string, buyer: Buyer | undefined) => void;
  /** The agent has typed, or a reply was written for the agent. */
  readonly note: (text: string, buyer: Buyer | undefined) => void;
  /** The agent has gone somewhere in the page: a click, or a key that types nothing. */
  readonly noteMove: () => void;
  /** The conversation now shown. */
  readonly noteTurn: (buyer: Buyer | undefined) => void;
  /** The drafts of all buyers and for whom they were. */
  readonly forget: () => void;
  readonly signs: (text: string, buyer: Buyer | undefined) => Pick<DraftWindow, 'writtenFor' | 'justReplaced'>;
}

interface Start {
  readonly name: string;
  readonly text: string;
}

/** Buyers whose last draft is remembered, in the page's memory only; more are never open at once. */
const MOST_DRAFTS = 200;
/** Norm R25: a conversation that changed within two seconds before the send. */
const JUST = 2_000;
/** Milliseconds within which a change of conversation is the agent's own doing. */
const OWN_DOING = 1_500;
/** A shorter draft (亲, 您好) is nobody's in particular. */
const TELLING = 4;

/**
 * Some pages keep what is in the composer when the conversation changes, and some change the conversation by themselves
 * when a buyer writes: both have sent one buyer's words to another. `now` is a monotonic clock in milliseconds.
 */
export function createDraftOrigin(now: () => number): DraftOrigin {
  const drafts = new Map<string, Start>();
  let carried: { readonly to: string; readonly from: Start } | undefined;
  let movedAt = -Infinity;
  let replacedAt = -Infinity;
  let shown: string | undefined;

  const keep = ({ key, name }: Buyer, text: string): void => {
    drafts.delete(key);
    drafts.set(key, { name, text });
    if (drafts.size > MOST_DRAFTS) drafts.delete(drafts.keys().next().value ?? '');
    if (text === '') carried = undefined;
  };
  /** The draft of another buyer that this text is, or goes on from. */
  const foreignStart = (text: string, { key, name }: Buyer): Start | undefined =>
    [...drafts].find(([other, start]) => other !== key && start.name !== name && goesOn(text, start.text))?.[1];

  /** The composer was empty in this turn, or the text goes on from what this buyer was being written. */
  const isOwn = (text: string, { key }: Buyer): boolean => {
    const start = drafts.get(key);
    return start !== undefined && (start.text === '' || goesOn(text, start.text));
  };

  return {
    see: (text, buyer) => {
      if (buyer !== undefined && text === '') keep(buyer, '');
    },
    note: (text, buyer) => {
      if (buyer === undefined) return;
      const from = isOwn(text, buyer) || text === '' ? undefined : foreignStart(text, buyer);
      if (from !== undefined) carried = { to: buyer.key, from };
      replacedAt = -Infinity;
      keep(buyer, text);
    },
    noteMove: () => {
      movedAt = now();
    },
    noteTurn: (buyer) => {
      // A page in the middle of redrawing shows nobody for a moment, and then the same buyer again.
      if (buyer === undefined || buyer.key === shown) return;
      const isAsked = shown === undefined || now() - movedAt <= OWN_DOING;
      replacedAt = isAsked ? -Infinity : now();
      // That the composer was empty an hour ago tells nothing of what the page has in it now.
      if (drafts.get(buyer.key)?.text === '') drafts.delete(buyer.key);
      shown = buyer.key;
    },
    forget: () => {
      drafts.clear();
      carried = undefined;
    },
    signs: (text, buyer) => {
      if (buyer === undefined || text === '') return {};
      const from =
        carried?.to === buyer.key && goesOn(text, carried.from.text)
          ? carried.from
          : isOwn(text, buyer)
            ? undefined
            : foreignStart(text, buyer);
      if (from !== undefined) return { writtenFor: from.name };
      return now() - replacedAt <= JUST ? { justReplaced: true } : {};
    },
  };
}

/** Whether a text is the earlier one, perhaps written on at its end or taken back to no less than half. */
function goesOn(text: string, earlier: string): boolean {
  return earlier.length >= TELLING && text.startsWith(earlier.slice(0, Math.ceil(earlier.length / 2)));
}
