/** The date in the language of the page, which may be another than the browser's. `at`: milliseconds since the epoch. */
export function dateText(at: number): string {
  return new Date(at).toLocaleDateString(languageOfPage());
}

/** The date and the time of day, likewise. */
export function momentText(at: number): string {
  return new Date(at).toLocaleString(languageOfPage());
}

const DAY = 24 * 60 * 60 * 1_000;

/** Today, tomorrow or yesterday in words, any other day by its date. */
export function dayText(at: number, now: number): string {
  const language = languageOfPage();
  const days = Math.round((startOfDay(at) - startOfDay(now)) / DAY);
  if (Math.abs(days) <= 1) return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
  return new Date(at).toLocaleDateString(language, { month: 'numeric', day: 'numeric', weekday: 'short' });
}

/** Hours and minutes. */
export function clockText(at: number): string {
  return new Date(at).toLocaleTimeString(languageOfPage(), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

function languageOfPage(): string | undefined {
  const { lang } = document.documentElement;
  return lang === '' ? undefined : lang;
}
