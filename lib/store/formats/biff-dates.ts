/** Number formats that need no record of their own, and are dates ([MS-XLS] 2.4.126; 27–36 and 50–58: East Asian ones). */
export function isDateFormat(id: number): boolean {
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);
}

/** Whether a format's code draws days: `yyyy"年"m"月"`; texts, colours and conditions in it say nothing. */
export function isDateCode(code: string): boolean {
  return /[yd]/iu.test(code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./gu, ''));
}

/** `2026-03-02`; undefined beyond the years that Excel knows. Its days count from 1899-12-30, or from the first of 1904. */
export function serialDay(serial: number, since1904: boolean): string | undefined {
  const days = Math.floor(serial) + (since1904 ? 1462 : 0) - 25_569;
  return serial >= 1 && serial < 2_958_466 ? new Date(days * 86_400_000).toISOString().slice(0, 10) : undefined;
}
