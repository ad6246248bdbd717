const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Between two looks while all is well; each is moved by up to a fifth, so that a shop's machines do not come all at once. */
const BETWEEN = 6 * HOUR;
const FIRST_PAUSE = 15 * MINUTE;
const LONGEST_PAUSE = 24 * HOUR;

/**
 * When to look again, in milliseconds from now. After failures twice as long each time, up to a day, and never before the server
 * wants it, up to a day; halved at random, so that machines that failed together do not come back together.
 *
 * @param failures in a row. @param random 0 to 1. @param retryAfter milliseconds that the server asked for.
 */
export function pauseBefore(failures: number, random: number, retryAfter = 0): number {
  if (failures === 0) return Math.round(BETWEEN * (0.8 + 0.4 * random));
  const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(failures - 1, 10));
  return Math.round(Math.max(pause * (0.5 + 0.5 * random), Math.min(retryAfter, LONGEST_PAUSE)));
}
