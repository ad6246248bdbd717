import type { ComposerTools } from './composer-tools';
import type { LateMarks } from './late-marks';
import { createLateMarks } from './late-marks';
import { randomName } from './own-host';

export interface LateToolsOptions {
  readonly document: Document;
  readonly view: Window;
  /** False: nobody can be asked: the extension was updated or removed under this page. `again`: an answer did not come. */
  readonly fetchTools: (onTools: (tools: ComposerTools) => void, again: boolean) => boolean;
  /** Where nobody can be asked: whether a newer script of ours judges in this document. */
  readonly isSucceeded: () => boolean;
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

/**
 * Milliseconds after which it is asked for once more, twice as many each time, up to the second number: a background that was just being ended
 * may have lost the question, and one under load takes seconds to start.
 */
const ASK_AGAIN = 1_000;
const SELDOM = 30_000;
/**
 * Milliseconds after which nothing waits for it any longer: from then on every message must be confirmed by the agent, who
 * may do so while it waits, too. Slow machines with many tabs need seconds.
 */
const PATIENCE = 8_000;
/** Milliseconds within which an update puts its own script into the pages that are open, and between two looks for that. */
const SUCCESSION = 3_000;
const LOOK = 100;

/** Asks for the script that judges, once more if it is lost, and gives up in time. */
export function createLateTools(options: LateToolsOptions): LateTools {
  const { document, view, fetchTools, onSettled } = options;
  const marks = createLateMarks();
  let loaded: ComposerTools | undefined;
  let asked = false;
  let missing = false;

  /** False: it need not be asked for again. */
  const ask = (again: boolean): boolean => {
    if (loaded !== undefined || document.defaultView === null) return false;
    const isAsked = fetchTools((tools) => {
      if (loaded !== undefined) return;
      loaded = tools;
      marks.use(tools.createMarks(document, view, randomName));
      onSettled(tools);
    }, again);
    if (!isAsked) awaitSuccessor(SUCCESSION / LOOK);
    return isAsked;
  };
  const askAfter = (pause: number) => {
    view.setTimeout(() => ask(true) && askAfter(Math.min(SELDOM, 2 * pause)), pause);
  };
  /** What was held meanwhile is the newer script's to judge, once that is there. */
  const awaitSuccessor = (looks: number) => {
    if (looks <= 0 || options.isSucceeded()) giveUp();
    else view.setTimeout(() => awaitSuccessor(looks - 1), LOOK);
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
      askAfter(ASK_AGAIN);
      view.setTimeout(giveUp, PATIENCE);
      ask(false);
    },
    retry: () => {
      if (missing) void ask(true);
    },
    marks,
    loaded: () => loaded,
    state: () => (loaded !== undefined ? 'ready' : missing ? 'missing' : 'loading'),
  };
}
