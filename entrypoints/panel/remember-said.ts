/** The last phrase that was inserted for one buyer. Kept in memory only. */
export interface Said {
  readonly phraseId: string;
  /** Which of its messages, from 0. */
  readonly part: number;
  readonly text: string;
  /** What put it into the composer. */
  readonly request: string;
  /** Whether it has left the composer, and which question of the buyer was the last one then. */
  readonly sent: boolean;
  readonly arrival: number | undefined;
  /** Phrases inserted for this buyer so far: each time other words. */
  readonly times: number;
}

/** Buyer's key → what was said last; the one spoken to last at the end. */
type Memory = ReadonlyMap<string, Said>;

/** Buyers remembered: far more than one agent answers in a day. */
const MOST_BUYERS = 500;

/** A phrase, or a part of one, was put into the composer for this buyer. */
export function rememberInserted(
  memory: Memory,
  buyerKey: string,
  inserted: Pick<Said, 'phraseId' | 'part' | 'text' | 'request'>,
): Memory {
  const times = (memory.get(buyerKey)?.times ?? 0) + 1;
  return put(memory, buyerKey, { ...inserted, sent: false, arrival: undefined, times });
}

/** What was inserted by that request has left with a message. */
export function rememberSent(memory: Memory, buyerKey: string, request: string, arrival: number | undefined): Memory {
  const said = memory.get(buyerKey);
  return said?.request === request ? put(memory, buyerKey, { ...said, sent: true, arrival }) : memory;
}

/** What was inserted was taken out again before the message left: it is the next to come. */
export function rememberUnsaid(memory: Memory, buyerKey: string, request: string): Memory {
  const said = memory.get(buyerKey);
  if (said?.request !== request) return memory;
  // Before the first message nothing has begun.
  const before = said.part === 0 ? { phraseId: '' } : { part: said.part - 1, sent: true };
  return put(memory, buyerKey, { ...said, ...before, text: '' });
}

function put(memory: Memory, buyerKey: string, said: Said): Memory {
  const others = [...memory].filter(([key]) => key !== buyerKey);
  return new Map([...others.slice(1 - MOST_BUYERS), [buyerKey, said]]);
}

/**
 * Which message of a phrase comes next, from 0: the one after what was inserted. One that went out of the composer without
 * being sent was taken back, and comes again.
 */
export function nextPart(said: Said | undefined, phraseId: string, parts: number, composerEmpty: boolean): number {
  if (said?.phraseId !== phraseId) return 0;
  const next = said.sent || !composerEmpty ? said.part + 1 : said.part;
  return next < 0 || next >= parts ? 0 : next;
}
