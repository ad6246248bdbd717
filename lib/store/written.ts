/**
 * Why a write changed nothing. `quota`: the disk or the browser's allowance is full; `unreadable`: the database cannot be
 * opened or used; `newer`: it was written by a newer version of Tuotie; `not-found`: nothing to change under that id; `changed`: the
 * same was changed elsewhere since this change began.
 */
export type WriteFault = 'quota' | 'unreadable' | 'newer' | 'not-found' | 'changed';

/** The end of a write. After `ok: false` everything is as it was before. */
export type Written = { readonly ok: true } | { readonly ok: false; readonly reason: WriteFault };

/**
 * The reason behind a failed write of IndexedDB or `storage.local`, or undefined where it is a fault of the program. An
 * aborted transaction hides its cause in `inner` (Dexie) or `cause`, so those are followed.
 */
export function writeFaultOf(fault: unknown): 'quota' | 'unreadable' | undefined {
  for (let error = fault, depth = 0; error instanceof Error && depth < 5; depth += 1) {
    // Chromium says "QUOTA_BYTES quota exceeded", and where the disk itself is full "FILE_ERROR_NO_SPACE", in the words of an error alone.
    if (error.name === 'QuotaExceededError' || /quota|NO_SPACE/iu.test(error.message)) return 'quota';
    const next: unknown = 'inner' in error && error.inner instanceof Error ? error.inner : error.cause;
    if (!(next instanceof Error) || next === error) return UNUSABLE.has(error.name) ? 'unreadable' : undefined;
    error = next;
  }
  return undefined;
}

/** Names under which browsers and Dexie report a database that is damaged, locked away or gone. */
const UNUSABLE: ReadonlySet<string> = new Set([
  'AbortError',
  'DatabaseClosedError',
  'InvalidStateError',
  'MissingAPIError',
  'NotFoundError',
  'NotReadableError',
  'OpenFailedError',
  'SecurityError',
  'UnknownError',
]);
