import type { Phrase } from '../chat/phrase';

/** A phrase that fits, and why. */
export interface Suggestion {
  readonly phrase: Phrase;
  /** Higher is better; comparable only within one list. */
  readonly score: number;
  /** Why it is here, in the agent's words: `匹配:发货`, `常用`, `刚用过`. Shortest first, at most three. */
  readonly reasons: readonly string[];
  /** What matched, to be highlighted: half-open code-unit spans, sorted, not overlapping. */
  readonly marks: {
    readonly title: readonly Span[];
    readonly body: readonly Span[];
    readonly code: readonly Span[];
  };
}

export type Span = readonly [start: number, end: number];

export interface SuggestionList {
  /** Best first. */
  readonly suggestions: readonly Suggestion[];
  /** False: nothing fits well enough to be pushed; the list offers search instead. */
  readonly confident: boolean;
  /** What was most likely asked: an id of `intents/intent-table.ts`. Absent: not read, or not surely enough. */
  readonly intent?: string;
}
