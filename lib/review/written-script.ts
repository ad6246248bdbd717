import type { Message } from '../chat/message';
import { isTraditional } from '../text/script';
import { toTraditional } from '../text/traditional';

/** A text that is the same in both scripts so far is hardly ever decided later. */
const READ = 80;
/** Messages asked about a draft that is the same in both scripts. */
const REACH = 8;

/**
 * Whether a draft is written in traditional characters, so that what is offered instead is too. 不可以 is the same in both scripts: then what the
 * agent has written before tells, and where that is nothing, what the buyer writes.
 */
export function isWrittenTraditional(draft: string, messages: readonly Message[]): boolean {
  const told = scriptOf(draft);
  if (told !== undefined) return told === 'traditional';
  for (const side of ['agent', 'buyer']) {
    for (const { text } of messages
      .filter(({ from }) => from === side)
      .slice(-REACH)
      .toReversed()) {
      const script = scriptOf(text);
      if (script !== undefined) return script === 'traditional';
    }
  }
  return false;
}

/** Undefined where a text is the same in both. */
function scriptOf(text: string): 'traditional' | 'simplified' | undefined {
  if (isTraditional(text)) return 'traditional';
  const read = text.slice(0, READ);
  return toTraditional(read) === read ? undefined : 'simplified';
}
