/** Work in steps of a few milliseconds, so that whoever runs it can see to other things in between. */
export type Steps<T> = Generator<undefined, T>;

/** How work is spread out. */
export interface Pace {
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  /** Lets everything else that waits have its turn. */
  readonly pause: () => Promise<void>;
  /** Whether nobody waits for the outcome any more. */
  readonly isOver: () => boolean;
}

/** Milliseconds that work may hold the thread: a key pressed meanwhile is still answered within a frame. */
const SLICE = 8;

/** Takes all steps at once. */
export function runSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Takes the steps in slices with pauses between them; undefined where it is over before the end. */
export async function runInSlices<T>(steps: Steps<T>, { now, pause, isOver }: Pace): Promise<T | undefined> {
  for (let begun = now(); ;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (now() - begun < SLICE) continue;
    await pause();
    if (isOver()) return undefined;
    begun = now();
  }
}
