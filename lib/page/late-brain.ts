import type { CoPilotOptions } from './co-pilot-options';
import type { ComposerTools } from './composer-tools';
import type { Ignoring } from './ignoring';
import type { JudgeOptions } from './judge-draft';
import type { LateKnown } from './late-known';
import { createLateIgnoring } from './late-ignoring';
import { createLateKnown } from './late-known';
import type { LateMarks } from './late-marks';
import { createLateTools } from './late-tools';
import type { JudgeReceiver } from './receive-judge';
import { createJudgeReceiver } from './receive-judge';
import { stepWhileIdle } from './step-while-idle';

export interface LateBrainOptions extends Pick<
  CoPilotOptions,
  'document' | 'view' | 'settings' | 'fetchTools' | 'askJudge' | 'tellIgnored'
> {
  readonly shared: CoPilotOptions['known'];
  /** False once the document has been replaced. */
  readonly alive: () => boolean;
  readonly enabled: () => boolean;
  /** Where this script will never have what judges: another has taken its place. */
  readonly isSucceeded: () => boolean;
  /** What judges has come, or did not in time. */
  readonly onSettled: () => void;
  /** What was judged may be judged better now. */
  readonly onBetter: () => void;
  /** What was known of buyers is forgotten. */
  readonly onForget: () => void;
}

/** Everything that judges, and what it learns: it comes in a script of its own where there is a composer. */
export interface LateBrain {
  /** Asks for it, the first time; what is there already is warmed when the page has been loaded. */
  readonly want: () => void;
  /** Asks once more where it did not come. */
  readonly retry: () => void;
  /** Once there is time for it: warms what judges, fetches the judge of words and what other pages know. */
  readonly warmUp: () => void;
  /** The settings have changed. */
  readonly refresh: () => void;
  readonly tools: JudgeOptions['tools'];
  readonly loaded: () => ComposerTools | undefined;
  readonly state: () => 'loading' | 'ready' | 'missing';
  readonly words: Pick<JudgeReceiver, 'model' | 'state'>;
  readonly known: Pick<LateKnown, 'as' | 'namesBeside' | 'learn' | 'take'>;
  /** Forgets what was known of buyers, and begins anew with what is shared now. */
  readonly startAnew: (shared: Parameters<ReturnType<ComposerTools['createKnownBuyers']>['join']>[0]) => void;
  readonly ignoring: Ignoring;
  readonly marks: LateMarks;
}

/** Fetches what judges, and stands in for it until it is there. */
export function createLateBrain(options: LateBrainOptions): LateBrain {
  const { document, view, settings, alive } = options;
  const known = createLateKnown();
  const ignoring = createLateIgnoring();
  const idly = (steps: Iterator<unknown>) => stepWhileIdle({ view, steps, wanted: alive });
  const words = createJudgeReceiver({ view, wanted: alive, askSlice: options.askJudge, onReady: options.onBetter });
  let join: LateBrain['startAnew'] | undefined;
  let warmed = false;
  let beginnings = 0;

  const begin = (loaded: ComposerTools) => {
    const buyers = loaded.createKnownBuyers(options.shared.tell);
    known.use(buyers);
    join = (shared) => idly(buyers.join(shared));
    ignoring.use(loaded.createIgnoring({ ...options.tellIgnored, policy: () => settings().policy }));
    warmUp();
  };
  const warmUp = () => {
    const loaded = tools.loaded();
    if (warmed || loaded === undefined || document.readyState !== 'complete' || !options.enabled()) return;
    warmed = true;
    idly(loaded.warmUp(settings().policy));
    words.start(loaded.openJudge);
    const begun = beginnings;
    // What was asked for before all was forgotten may be what was forgotten.
    void options.shared.read().then((shared) => shared !== undefined && begun === beginnings && join?.(shared));
  };
  const tools = createLateTools({
    document,
    view,
    fetchTools: options.fetchTools,
    isSucceeded: options.isSucceeded,
    onSettled: (loaded) => {
      if (loaded !== undefined) begin(loaded);
      options.onSettled();
      if (loaded !== undefined) options.onBetter();
    },
  });
  return {
    want: tools.fetch,
    retry: tools.retry,
    warmUp,
    refresh: () => {
      const loaded = tools.loaded();
      if (loaded !== undefined) idly(loaded.prepareLists(settings().policy.wordLists));
    },
    tools: () => {
      tools.fetch();
      return tools.loaded() ?? (tools.state() === 'loading' ? 'awaited' : undefined);
    },
    loaded: tools.loaded,
    state: tools.state,
    words,
    known,
    startAnew: (shared) => {
      beginnings += 1;
      known.forget();
      options.onForget();
      join?.(shared);
    },
    ignoring,
    marks: tools.marks,
  };
}
