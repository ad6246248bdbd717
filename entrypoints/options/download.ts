import type { ExportFile } from '../../lib/store/export/export-bank';

/** Hands a file to the browser's downloads. */
export function download({ name, type, bytes }: ExportFile): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** The day of a time (now, where none is given) on the clock of this machine, as `2026-03-02`. */
export function today(time = Date.now()): string {
  return new Date(time).toLocaleDateString('sv');
}
