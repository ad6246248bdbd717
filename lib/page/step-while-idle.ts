/** Milliseconds that the longest step may take where nothing else is said. */
const LONGEST_STEP = 30;
/** Milliseconds after which a page that is never idle gives up a moment all the same. */
const PATIENCE = 300;

export interface IdleWork {
  readonly view: Pick<Window, 'requestIdleCallback'>;
  /** Each step is short; they may be left off at any point. */
  readonly steps: Iterator<unknown>;
  /** Milliseconds that the longest step may take: with less of a slice left, no second one is begun. */
  readonly longest?: number;
  /** False once the work is no longer wanted. */
  readonly wanted: () => boolean;
}

/** Takes the steps in slices in which the page has nothing to do: at least one a slice, more only while the longest fits. */
export function stepWhileIdle({ view, steps, longest = LONGEST_STEP, wanted }: IdleWork): void {
  const slice = (deadline: IdleDeadline) => {
    do {
      if (!wanted() || steps.next().done === true) return;
    } while (deadline.timeRemaining() >= longest);
    view.requestIdleCallback(slice, { timeout: PATIENCE });
  };
  view.requestIdleCallback(slice, { timeout: PATIENCE });
}
