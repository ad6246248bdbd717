import type { BankRow, ReadBank, RejectedRow } from '../formats/read-bank';
import type { ReaderWord, ReadJob } from './reader-words';

/** `reader-lost`: the worker died or cannot be started; `too-slow`: it was silent for too long; `file-gone`: the file was changed or moved. */
export type ReaderFault = 'reader-lost' | 'too-slow' | 'file-gone';
export type FileReading = ReadBank | { readonly ok: false; readonly reason: ReaderFault };

/** How a reading is watched. */
export interface ReadWatch {
  /** Ends the worker, and with it the reading. */
  readonly signal: AbortSignal;
  /** Rows read out of how many, now and then. */
  readonly tell: (done: number, total: number) => void;
  /** Starts the worker, whose script is `reader.ts`. */
  readonly start: () => Worker;
  /** Milliseconds without a word after which nobody believes that it ends. */
  readonly patience?: number;
}

/** Many times what the largest real file takes on a slow machine. */
const PATIENCE = 60_000;

/** Reads a file in a worker of its own, which ends with the reading. Undefined where it was given up. */
export async function readInWorker(job: ReadJob, watch: ReadWatch): Promise<FileReading | undefined> {
  const { signal, tell, start, patience = PATIENCE } = watch;
  const { promise, resolve } = Promise.withResolvers<FileReading | undefined>();
  const rows: BankRow[] = [];
  const rejected: RejectedRow[] = [];
  const worker = start();
  const slow = (): void => resolve({ ok: false, reason: 'too-slow' });
  const lost = (): void => resolve({ ok: false, reason: 'reader-lost' });
  let waiting = setTimeout(slow, patience);
  const hear = (word: ReaderWord): void => {
    clearTimeout(waiting);
    waiting = setTimeout(slow, patience);
    if (word.kind === 'progress') tell(word.done, word.total);
    else if (word.kind === 'rows') rows.push(...word.rows);
    else if (word.kind === 'rejected') rejected.push(...word.rejected);
    else if (word.kind === 'end') resolve(word.reading.ok ? { ...word.reading, rows, rejected } : word.reading);
    else if (word.kind === 'gone') resolve({ ok: false, reason: 'file-gone' });
    else lost();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<ReaderWord>) => hear(data));
  worker.addEventListener('error', lost);
  worker.addEventListener('messageerror', lost);
  signal.addEventListener('abort', () => resolve(undefined), { once: true });
  // A worker has no origin that could be named.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  worker.postMessage(job);
  try {
    return await promise;
  } finally {
    clearTimeout(waiting);
    worker.terminate();
  }
}
