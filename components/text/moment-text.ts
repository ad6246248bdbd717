/** The date in the language of the page, which may be another than the browser's. `at`: milliseconds since the epoch. */
export function dateText(at: number): string {
  return new Date(at).toLocaleDateString(languageOfPage());
}

/** The date and the time of day, likewise. */
export function momentText(at: number): string {
  return new Date(at).toLocaleString(languageOfPage());
}

function languageOfPage(): string | undefined {
  const { lang } = document.documentElement;
  return lang === '' ? undefined : lang;
}
