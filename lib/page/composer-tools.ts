import type { ReviewContext } from '../chat/draft';
import type { Finding } from '../chat/finding';
import type { Policy } from '../chat/policy';
import type { JudgeModel } from '../review/judge/judge-model';
import type { prepareLists } from '../review/list-findings';
import type { Review } from '../review/review';
import type { findBetterWording } from '../review/wording/better-wording';
import type { createIgnoring } from './ignoring';
import type { createKnownBuyers } from './known-buyers';
import type { createMarks } from './marks/marks';

/** Judges with the judge of words, or by rules and detectors alone where there is none yet. */
type ReviewWith = (draft: string, context: ReviewContext, policy: Policy, words: JudgeModel | undefined) => Review;

/** What only a frame of a conversation needs, in a script of its own: most frames of a chat page never load it. */
export interface ComposerTools {
  readonly review: ReviewWith;
  readonly isIgnorable: (finding: Finding, policy: Policy) => boolean;
  /** Ids of all rules and kinds of customer data. */
  readonly findable: readonly string[];
  /** Steps after which the first review is as quick as any other. */
  readonly warmUp: (policy: Policy) => Iterator<unknown>;
  readonly prepareLists: typeof prepareLists;
  /** Opens the judge of words from its slices and warms it; undefined when they are no such file. */
  readonly openJudge: (slices: readonly Uint8Array[]) => Iterator<unknown, JudgeModel | undefined>;
  readonly findBetterWording: typeof findBetterWording;
  readonly createMarks: typeof createMarks;
  readonly createIgnoring: typeof createIgnoring;
  readonly createKnownBuyers: typeof createKnownBuyers;
}

/** On the extension's own world, which the page cannot reach. */
const WANTED = Symbol.for('tuotie.composer-tools');
const world = globalThis as { [WANTED]?: (tools: ComposerTools) => void };

/** The page script waits for the tools; a script put in again hands over newer ones. */
export function awaitComposerTools(onTools: (tools: ComposerTools) => void): void {
  world[WANTED] = onTools;
}

/** Called by the script that brings the tools; nothing happens where nobody waits. */
export function handOverComposerTools(tools: ComposerTools): void {
  world[WANTED]?.(tools);
}
