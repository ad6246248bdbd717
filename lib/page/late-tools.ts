import type { ComposerTools } from './composer-tools';
import type { LateMarks } from './late-marks';
import { createLateMarks } from './late-marks';
import { randomName } from './own-host';

export interface LateToolsOptions {
  readonly document: Document;
  readonly view: Window;
  readonly fetchTools: (onTools: (tools: ComposerTools) => void) => void;
}

/** What comes in a script of its own once there is a composer: nothing waits for it. */
export interface LateTools {
  readonly fetch: () => void;
  readonly marks: LateMarks;
  readonly findWording: () => ComposerTools['findBetterWording'] | undefined;
}

export function createLateTools({ document, view, fetchTools }: LateToolsOptions): LateTools {
  const marks = createLateMarks();
  let findWording: ComposerTools['findBetterWording'] | undefined;
  return {
    fetch: () =>
      fetchTools((tools) => {
        findWording = tools.findBetterWording;
        marks.use(tools.createMarks(document, view, randomName));
      }),
    marks,
    findWording: () => findWording,
  };
}
