/**
 * Writes a fault of the program to the console: where it was, and the kind of error. Never its message, which may quote a
 * phrase or a page.
 */
export function reportFault(place: string, fault: unknown): void {
  const kind = fault instanceof Error ? fault.name : typeof fault;
  // oxlint-disable-next-line no-console -- the one line of the extension that writes to the console
  console.error('tuotie', place, kind);
}
