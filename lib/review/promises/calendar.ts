/** A day as the clock of the machine sees it; months and days that overflow are carried on. */
export function dayAfter(at: number, days: number): Date {
  const day = new Date(at);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days);
}

/** The moment in which that day ends. */
export function endOfDay(day: Date): number {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime();
}

export function atClock(day: Date, hour: number, minute = 0): number {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate(), hour, minute).getTime();
}

/** Days until that weekday of this week (`weeks` 0) or of a later one; weeks begin on Monday. 1 is Monday, 7 Sunday. */
export function daysToWeekday(at: number, weekday: number, weeks: number): number {
  return weekday - weekdayOf(at) + weeks * 7;
}

/** 1 is Monday, 7 Sunday. */
export function weekdayOf(at: number): number {
  return new Date(at).getDay() || 7;
}

/** Days from then on which `working` days have been worked, Saturdays and Sundays left out. */
export function daysOfWork(at: number, working: number): number {
  let days = 0;
  for (let left = working; left > 0;) {
    days += 1;
    if (weekdayOf(dayAfter(at, days).getTime()) < 6) left -= 1;
  }
  return days;
}
