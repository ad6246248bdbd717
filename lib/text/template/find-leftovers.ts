import type { Span } from './template';
import type { Token } from './tokens';
import { tokensOf } from './tokens';

/** Something of a template that still stands in a text. */
export interface Leftover extends Span {
  readonly kind: 'slot' | 'state' | 'variants';
}

/** What a text must not go out with: slots, marks of states, variants that nobody chose from. In order. Total. */
export function findLeftovers(text: string): readonly Leftover[] {
  const found: Leftover[] = [];
  let open: Token | undefined;
  let parted = false;
  for (const token of tokensOf(text, 0, text.length)) {
    const { kind, start, end } = token;
    if (kind === 'slot' || kind === 'cursor') found.push({ kind: 'slot', start, end });
    else if (kind === 'state' || kind === 'end') found.push({ kind: 'state', start, end });
    else if (kind === 'open') {
      open = token;
      parted = false;
    } else if (kind === 'bar') parted = true;
    else if (kind === 'close') {
      if (open !== undefined && parted) found.push({ kind: 'variants', start: open.start, end });
      open = undefined;
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}
