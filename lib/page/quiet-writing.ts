/** Our own writing, which the guard must not take for the agent's. */
export interface QuietWriting {
  /** Runs one step of it; what fails is the caller's, and over. */
  readonly quietly: (step: () => void) => void;
  readonly isRunning: () => boolean;
}

/** Tells writing by Tuotie itself from writing by the agent. */
export function createQuietWriting(): QuietWriting {
  let running = false;
  return {
    quietly: (step) => {
      running = true;
      try {
        step();
      } finally {
        running = false;
      }
    },
    isRunning: () => running,
  };
}
