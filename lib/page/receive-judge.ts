import { bytesOf } from '../messages/file-slices';
import type { FileSlice } from '../messages/protocol';
import type { JudgeModel } from '../review/judge/judge-model';
import { openJudge } from '../review/judge/open-judge';
import { warmJudge } from '../review/judge/warm-judge';
import { stepWhileIdle } from './step-while-idle';

export interface JudgeReceiverOptions {
  readonly view: Pick<Window, 'requestIdleCallback'>;
  /** False once the document has been replaced. */
  readonly wanted: () => boolean;
  /** Asks the background for a slice; undefined when it gives none. */
  readonly askSlice: (slice: number) => Promise<FileSlice | undefined>;
  /** It is there: what was judged without it may be judged anew. */
  readonly onReady: () => void;
}

/** The judge of words on its way into the page: until it is there the rules judge alone. */
export interface JudgeReceiver {
  /** Fetches it; what comes later changes nothing. */
  readonly start: () => void;
  readonly model: () => JudgeModel | undefined;
  readonly state: () => 'loading' | 'ready' | 'missing';
}

/** Fetches the judge of words once, a slice a message, and opens it while the page is idle, so that the page never waits for it. */
export function createJudgeReceiver({ view, wanted, askSlice, onReady }: JudgeReceiverOptions): JudgeReceiver {
  let model: JudgeModel | undefined;
  let state: ReturnType<JudgeReceiver['state']> = 'loading';
  let started = false;

  function* opening(slices: readonly Uint8Array[]): Generator<void, void, void> {
    const read = yield* openJudge(slices);
    state = read.ok ? 'ready' : 'missing';
    if (!read.ok) return;
    model = read.model;
    yield* warmJudge(read.model);
    onReady();
  }
  const fetchAll = async () => {
    const slices: Uint8Array[] = [];
    for (let count = 1; slices.length < count && wanted();) {
      const slice = await askSlice(slices.length);
      if (slice === undefined) {
        state = 'missing';
        return;
      }
      count = slice.slices;
      slices.push(bytesOf(slice));
    }
    stepWhileIdle({ view, steps: opening(slices), wanted });
  };
  return {
    start: () => {
      if (started) return;
      started = true;
      fetchAll().catch(() => {
        // A slice that is no base64: health says that the judge is missing.
        state = 'missing';
      });
    },
    model: () => model,
    state: () => state,
  };
}
