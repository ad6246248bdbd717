import type { ReviewContext } from '../chat/draft';
import type { Span } from '../rules/grammar/quotations';
import { speaksOfOtherAccount } from '../privacy/owner/other-account';
import { blank } from '../rules/grammar/quotations';
import { normalise } from '../text/normalise';

/** Shorter runs are alike by chance. */
const SHORTEST = 3;
/** Beyond this a conversation is history. */
const MESSAGES = 40;

/**
 * A text, normalised, with what the buyer of this conversation has written turned into spaces, and what the order panel shows, unless the order is
 * another's.
 */
export function withoutHeard(text: string, { messages, order, buyerName }: ReviewContext): string {
  const written = messages
    .slice(-MESSAGES)
    .flatMap((message) => (message.from === 'buyer' ? [normalise(message.text).text] : []));
  const shown = speaksOfOtherAccount(written.join('\n')) ? [] : Object.values(order ?? {});
  const heard = [...written, ...[...shown, buyerName].map((value) => normalise(value ?? '').text)];
  const spans: Span[] = [];
  for (let at = 0; at + SHORTEST <= text.length; at += 1) {
    const run = text.slice(at, at + SHORTEST);
    if (!heard.some((said) => said.includes(run))) continue;
    const last = spans.at(-1);
    if (last !== undefined && at < last.end) spans[spans.length - 1] = { start: last.start, end: at + SHORTEST };
    else spans.push({ start: at, end: at + SHORTEST });
  }
  return spans.length === 0 ? text : blank(text, spans);
}
