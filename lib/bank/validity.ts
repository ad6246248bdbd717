import type { Phrase } from '../chat/phrase';

/** `always`: without bounds; `ahead`: not yet; `now`; `ending`: within a week from now; `over`. */
export type Validity = 'always' | 'ahead' | 'now' | 'ending' | 'over';

/** Days before the last one during which a phrase counts as ending. */
const ENDING = 7;
const DAY = 24 * 60 * 60 * 1_000;

type Bounds = Pick<Phrase, 'validFrom' | 'validUntil'>;

/** @param day local day, `2026-03-08`. Both bounds belong to the time. */
export function validityOf({ validFrom, validUntil }: Bounds, day: string): Validity {
  if (validUntil !== undefined && validUntil < day) return 'over';
  if (validFrom !== undefined && day < validFrom) return 'ahead';
  if (validUntil !== undefined && validUntil < laterDay(day, ENDING)) return 'ending';
  return validFrom === undefined && validUntil === undefined ? 'always' : 'now';
}

/** Whether a phrase may be suggested on a day. */
export function holdsOn(phrase: Bounds, day: string): boolean {
  const validity = validityOf(phrase, day);
  return validity !== 'over' && validity !== 'ahead';
}

/** The local day of a time in milliseconds since the epoch, as `2026-03-08`, which sorts by time. */
export function dayOf(time: number): string {
  const date = new Date(time);
  const parts = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return [String(date.getFullYear()).padStart(4, '0'), ...parts].join('-');
}

/** Counted in UTC, where every day has the same length. */
function laterDay(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}
