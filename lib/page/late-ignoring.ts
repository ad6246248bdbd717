import type { Ignoring } from './ignoring';

/** What the agent waves through, which comes with the findings' own script: before it there is nothing to wave through. */
export interface LateIgnoring extends Ignoring {
  readonly use: (ignoring: Ignoring) => void;
}

/** Stands in for what remembers ignored findings, until that is there: till then nothing is ignored. */
export function createLateIgnoring(): LateIgnoring {
  let ignoring: Ignoring | undefined;
  return {
    use: (loaded) => {
      ignoring ??= loaded;
    },
    left: (draft, findings) => ignoring?.left(draft, findings) ?? findings,
    ignore: async (...ignored) => ignoring?.ignore(...ignored) ?? true,
    endDraft: (buyer) => ignoring?.endDraft(buyer),
    version: () => ignoring?.version() ?? 0,
  };
}
