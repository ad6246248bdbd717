import type { ReaderJob, ReaderWord } from './reader-words';

/** `reader-lost`: the worker died or cannot be started; `too-slow`: it was silent for too long. */
export type WorkerFault = 'reader-lost' | 'too-slow';

/** How a worker is watched. */
export interface WorkerWatch {
  /** Ends the worker, and with it what it does. */
  readonly signal: AbortSignal;
  /** Starts the worker, whose script is `reader.ts`. */
  readonly start: () => Worker;
  /** Milliseconds without a word after which nobody believes that one comes. */
  readonly patience?: number;
}

/** Many times what the largest real file takes on a slow machine. */
const PATIENCE = 60_000;

/**
 * Gives a worker of its own a job, and ends it when `hear` has made an outcome of what it says, which may give it further jobs. Undefined
 * where it was given up.
 */
export async function talkToWorker<Outcome extends object>(
  job: ReaderJob,
  { signal, start, patience = PATIENCE }: WorkerWatch,
  hear: (word: ReaderWord, say: (job: ReaderJob) => void) => Outcome | undefined,
): Promise<Outcome | WorkerFault | undefined> {
  const { promise, resolve } = Promise.withResolvers<Outcome | WorkerFault | undefined>();
  const worker = start();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => resolve('too-slow'), patience);
  };
  const say = (next: ReaderJob): void => {
    // A worker has no origin that could be named.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(next);
  };
  const lost = (): void => resolve('reader-lost');
  worker.addEventListener('message', ({ data }: MessageEvent<ReaderWord>) => {
    wait();
    if (data.kind === 'failed') return lost();
    const outcome = hear(data, say);
    if (outcome !== undefined) resolve(outcome);
  });
  worker.addEventListener('error', lost);
  worker.addEventListener('messageerror', lost);
  signal.addEventListener('abort', () => resolve(undefined), { once: true });
  wait();
  say(job);
  try {
    return await promise;
  } finally {
    clearTimeout(waiting);
    worker.terminate();
  }
}
