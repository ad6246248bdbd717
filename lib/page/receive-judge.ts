import { bytesOf } from '../messages/file-slices';
import type { FileSlice } from '../messages/protocol';
import type { JudgeModel } from '../review/judge/judge-model';
import type { ComposerTools } from './composer-tools';
import { stepWhileIdle } from './step-while-idle';

/** Milliseconds: the judge is opened in many short steps (`inflateFile`). */
const LONGEST_STEP = 12;

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
  /** Fetches it, to be opened so; what comes later changes nothing. */
  readonly start: (open: ComposerTools['openJudge']) => void;
  readonly model: () => JudgeModel | undefined;
  readonly state: () => 'loading' | 'ready' | 'missing';
}

/** Fetches the judge of words once, a slice a message, and opens it while the page is idle, so that the page never waits for it. */
export function createJudgeReceiver({ view, wanted, askSlice, onReady }: JudgeReceiverOptions): JudgeReceiver {
  let model: JudgeModel | undefined;
  let state: ReturnType<JudgeReceiver['state']> = 'loading';
  let started = false;

  function* opening(steps: ReturnType<ComposerTools['openJudge']>): Generator<void, void, void> {
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) {
        model = step.value;
        break;
      }
      yield;
    }
    state = model === undefined ? 'missing' : 'ready';
    if (model !== undefined) onReady();
  }
  const fetchAll = async (open: ComposerTools['openJudge']) => {
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
    stepWhileIdle({ view, steps: opening(open(slices)), longest: LONGEST_STEP, wanted });
  };
  return {
    start: (open) => {
      if (started) return;
      started = true;
      fetchAll(open).catch(() => {
        // A slice that is no base64: health says that the judge is missing.
        state = 'missing';
      });
    },
    model: () => model,
    state: () => state,
  };
}
