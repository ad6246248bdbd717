/** `2026-10-09 14:05:06`, `10-9 14:05`, `10月9日 14:05`, `昨天 14:05`, `14:05`. */
const SHOWN =
  /(?:(?:(\d{4})[-/年.])?(\d{1,2})[-/月.](\d{1,2})日?|(昨天|前天))?\s*(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2}))?(?!\d)/u;
/** Milliseconds since the epoch inside a row's id, for the years 2017 to 2033. */
const STAMP = /(?<!\d)1[5-9]\d{11}(?!\d)/u;
const DAYS_BACK: Readonly<Record<string, number>> = { 昨天: 1, 前天: 2 };

/**
 * The moment that a row's time or id tells, in the agent's own time zone, milliseconds since the epoch. A date without a
 * year is the last one before `now`; a time without a date is today's.
 */
export function readShownTime(shown: string, now: number): number | undefined {
  const stamp = STAMP.exec(shown)?.[0];
  if (stamp !== undefined) return Number(stamp);
  const parts = SHOWN.exec(shown);
  if (parts === null) return undefined;
  const [, year, month, day, word = ''] = parts;
  const [hour = 0, minute = 0, second = 0] = parts.slice(5).map((part) => Number(part ?? 0));
  const today = new Date(now);
  const date =
    month === undefined
      ? new Date(today.getFullYear(), today.getMonth(), today.getDate() - (DAYS_BACK[word] ?? 0))
      : new Date(Number(year ?? today.getFullYear()), Number(month) - 1, Number(day));
  date.setHours(hour, minute, second);
  // In January December's rows are last year's.
  if (month !== undefined && year === undefined && date.getTime() > now + DAY) date.setFullYear(date.getFullYear() - 1);
  return date.getTime();
}

const DAY = 86_400_000;
