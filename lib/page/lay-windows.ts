import type { Message } from '../chat/message';

/** Rows kept of one conversation: as far up as an agent scrolls to look something up. */
const MOST_KEPT = 300;
/** Rows that must agree where rows have no ids: one may look like another by chance. */
const LEAST_ALIKE = 2;

/**
 * The rows known after a reading of the same conversation. Virtual lists show a window on it: where that has been moved up,
 * what stands below it is still what was said last, so the older rows are laid before it. Where the window shows
 * what was not known below, it is what there is.
 */
export function layWindows(known: readonly Message[], next: readonly Message[]): readonly Message[] {
  const last = known.at(-1);
  if (next.length === 0 || last === undefined) return next.length === 0 ? known : next;
  const had = known.map(rowKey);
  const now = next.map(rowKey);
  if (now.includes(rowKey(last))) return next;
  // From the first row on it is no window further down: rows at the end have been taken back.
  for (let from = 1; from + now.length < had.length; from += 1) {
    if (isAlike(had, from, now, 0, now.length)) return known;
  }
  for (let length = Math.min(had.length, now.length) - 1; length > 0; length -= 1) {
    if (!isAlike(had, 0, now, now.length - length, length)) continue;
    const certain = length >= LEAST_ALIKE || known[0]?.id !== undefined;
    return certain ? [...next.slice(0, -length), ...known].slice(-MOST_KEPT) : next;
  }
  return next;
}

/** What tells a row from others. */
export function rowKey(message: Message): string {
  return message.id ?? `${message.from}\u0000${message.kind ?? 'text'}\u0000${message.time ?? ''}\u0000${message.text}`;
}

function isAlike(had: readonly string[], from: number, now: readonly string[], start: number, length: number): boolean {
  for (let at = 0; at < length; at += 1) if (had[from + at] !== now[start + at]) return false;
  return true;
}
