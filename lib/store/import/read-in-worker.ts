import type { BankRow, ReadBank, RejectedRow } from '../formats/read-bank';
import type { ReadJob } from './reader-words';
import type { WorkerFault, WorkerWatch } from './talk-to-worker';
import { talkToWorker } from './talk-to-worker';

/** `file-gone`: the file was changed or moved since it was chosen. */
export type ReaderFault = WorkerFault | 'file-gone';
export type FileReading = ReadBank | { readonly ok: false; readonly reason: ReaderFault };

export interface ReadWatch extends WorkerWatch {
  /** Rows read out of how many, now and then. */
  readonly tell: (done: number, total: number) => void;
}

/** Reads a file in a worker of its own, which ends with the reading. Undefined where it was given up. */
export async function readInWorker(
  job: Omit<ReadJob, 'kind'>,
  { tell, ...watch }: ReadWatch,
): Promise<FileReading | undefined> {
  const rows: BankRow[] = [];
  const rejected: RejectedRow[] = [];
  const read = await talkToWorker<FileReading>({ kind: 'read', ...job }, watch, (word) => {
    if (word.kind === 'end') return word.reading.ok ? { ...word.reading, rows, rejected } : word.reading;
    if (word.kind === 'gone') return { ok: false, reason: 'file-gone' };
    if (word.kind === 'progress') tell(word.done, word.total);
    else if (word.kind === 'rows') rows.push(...word.rows);
    else if (word.kind === 'rejected') rejected.push(...word.rejected);
    return undefined;
  });
  return typeof read === 'string' ? { ok: false, reason: read } : read;
}
