import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds between two looks, and how long a condition may take on a slow machine. */
const BETWEEN = 40;
const PATIENCE = 10_000;

/**
 * Looks until `probe` gives something other than undefined or false, and returns that. What `probe` throws counts as "not
 * yet": frames come and go while a page loads. Rejects with `what` when patience ends.
 */
export async function until<Value>(
  what: string,
  probe: () => Promise<Value | undefined | false>,
  patience = PATIENCE,
): Promise<Value> {
  const end = Date.now() + patience;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const value = await probe();
      if (value !== undefined && value !== false) return value;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await pause(BETWEEN);
  }
  throw new Error(`waited ${patience / 1000} s in vain: ${what}`, { cause: last });
}
