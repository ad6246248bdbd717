import type { findBetterWording } from '../review/wording/better-wording';
import type { createMarks } from './marks/marks';

/** What only a frame with a composer needs, in a script of its own: most frames of a chat page never load it. */
export interface ComposerTools {
  readonly findBetterWording: typeof findBetterWording;
  readonly createMarks: typeof createMarks;
}

/** On the extension's own world, which the page cannot reach. */
const WANTED = Symbol.for('tuotie.composer-tools');
const world = globalThis as { [WANTED]?: (tools: ComposerTools) => void };

/** The page script waits for the tools; a script put in again hands over newer ones. */
export function awaitComposerTools(onTools: (tools: ComposerTools) => void): void {
  world[WANTED] = onTools;
}

export function handOverComposerTools(tools: ComposerTools): void {
  world[WANTED]?.(tools);
}
