/** One backup, as it is listed. */
export interface BackupLine {
  /** When it was taken, milliseconds since the epoch. */
  readonly takenAt: number;
  readonly cause: 'change' | 'hand' | 'restore';
  readonly phrases: number;
  readonly mine: number;
  /** Bytes. */
  readonly size: number;
  /** False where the shop's phrases are not in it. */
  readonly whole: boolean;
}

/** `12 KB`, `1.4 MB`. */
export function sizeText(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${String(Math.max(1, Math.round(kilobytes)))} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}

/** The date and time in the language of the page. */
export function timeText(time: number): string {
  const language = document.documentElement.lang;
  return new Intl.DateTimeFormat(language === '' ? undefined : language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(time);
}
