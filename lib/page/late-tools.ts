import type { ComposerTools } from './composer-tools';
import type { LateMarks } from './late-marks';
import { createLateMarks } from './late-marks';
import { randomName } from './own-host';

export interface LateToolsOptions {
  readonly document: Document;
  readonly view: Window;
  /** False: nobody can be asked, and they will not come. */
  readonly fetchTools: (onTools: (tools: ComposerTools) => void) => boolean;
  /** They have come, or did not in time: what was held until then may be judged. */
  readonly onSettled: (tools: ComposerTools | undefined) => void;
}

/** What comes in a script of its own once there is a composer. */
export interface LateTools {
  /** Asks for it, the first time it is called. */
  readonly fetch: () => void;
  /** Asks once more where it was not there in time. */
  readonly retry: () => void;
  readonly marks: LateMarks;
  readonly loaded: () => ComposerTools | undefined;
  readonly state: () => 'loading' | 'ready' | 'missing';
}

/** Milliseconds after which it is asked for once more: a background that was just being ended may have lost the question. */
const ASK_AGAIN = 1_000;
/**
 * Milliseconds after which nothing waits for it any longer: from then on every message must be confirmed by the agent, who
 * may do so while it waits, too. Slow machines with many tabs need seconds.
 */
const PATIENCE = 8_000;

/** Asks for the script that judges, once more if it is lost, and gives up in time. */
export function createLateTools({ document, view, fetchTools, onSettled }: LateToolsOptions): LateTools {
  const marks = createLateMarks();
  let loaded: ComposerTools | undefined;
  let asked = false;
  let missing = false;

  const ask = () => {
    if (loaded !== undefined) return;
    const isAsked = fetchTools((tools) => {
      if (loaded !== undefined) return;
      loaded = tools;
      marks.use(tools.createMarks(document, view, randomName));
      onSettled(tools);
    });
    if (!isAsked) giveUp();
  };
  const giveUp = () => {
    if (loaded !== undefined || missing) return;
    missing = true;
    onSettled(undefined);
  };
  return {
    fetch: () => {
      if (asked) return;
      asked = true;
      // First the timers: whatever becomes of the question, the waiting for its answer ends.
      view.setTimeout(ask, ASK_AGAIN);
      view.setTimeout(giveUp, PATIENCE);
      ask();
    },
    retry: () => {
      if (missing) ask();
    },
    marks,
    loaded: () => loaded,
    state: () => (loaded !== undefined ? 'ready' : missing ? 'missing' : 'loading'),
  };
}
