import type { ReviewContext } from '../../chat/draft';
import type { Span } from './quotations';

/** A match in its surroundings. */
export interface Scene {
  readonly text: string;
  readonly match: Span;
  readonly words: string;
  /** The clause around the match, without the punctuation at its ends. */
  readonly clause: Span;
  /** The clause before the match, and after it. */
  readonly before: string;
  readonly after: string;
  /** The sentence around the match. */
  readonly sentence: string;
  /** What follows the match up to the sentence's end, closing mark included. */
  readonly rest: string;
  /** What precedes the match in its sentence. */
  readonly lead: string;
  readonly context: ReviewContext;
}

/** True when a match in this scene does not mean what it looks like. */
export type Guard = (scene: Scene) => boolean;

// Bounds keep the work for one match constant however long the draft is.
const CLAUSE_REACH = 60;
const SENTENCE_REACH = 120;
const CLAUSE_BREAK = /[,。!?;:~\n]/u;
const SENTENCE_BREAK = /[。!?;\n]/u;

/** Looks at the surroundings of a match. */
export function sceneOf(text: string, match: Span, context: ReviewContext): Scene {
  const clause = around(text, match, CLAUSE_BREAK, CLAUSE_REACH);
  const sentence = around(text, match, SENTENCE_BREAK, SENTENCE_REACH);
  return {
    text,
    match,
    context,
    clause,
    words: text.slice(match.start, match.end),
    before: text.slice(clause.start, match.start),
    after: text.slice(match.end, clause.end),
    sentence: text.slice(sentence.start, sentence.end),
    lead: text.slice(sentence.start, match.start),
    rest: text.slice(match.end, sentence.end + 1),
  };
}

function around(text: string, match: Span, stop: RegExp, reach: number): Span {
  let { start, end } = match;
  while (start > 0 && match.start - start < reach && !stop.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && end - match.end < reach && !stop.test(text.charAt(end))) end += 1;
  while (start < match.start && /\s/u.test(text.charAt(start))) start += 1;
  while (end > match.end && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
