import type { Span } from '../../lib/suggest/suggestion';
import type { Piece } from '../../lib/text/template/render';

/** A run of a text that is drawn alike. `missing`: something that has to be put right by hand. */
export interface Segment {
  readonly text: string;
  readonly look: 'plain' | 'match' | 'missing';
  /** Where it begins in the source; differs for each run of one text. */
  readonly at: number;
}

/** Cuts a text at the marks: half-open code-unit spans, sorted, not overlapping. */
export function markSegments(text: string, marks: readonly Span[]): Segment[] {
  return cut(text, 0, text.length, marks);
}

/**
 * What a phrase will insert, with its marks. The marks are spans of the template; those that lie in what is filled or not
 * said vanish with it.
 */
export function filledSegments(pieces: readonly Piece[], body: string, marks: readonly Span[]): Segment[] {
  return pieces.flatMap(({ look, text, start, end }): Segment[] => {
    if (look === 'plain') return cut(body, start, end, marks);
    return [{ text, look: look === 'missing' ? 'missing' : 'plain', at: start }];
  });
}

function cut(text: string, from: number, to: number, marks: readonly Span[]): Segment[] {
  const segments: Segment[] = [];
  let at = from;
  for (const [markStart, markEnd] of marks) {
    const start = Math.max(markStart, at);
    const end = Math.min(markEnd, to);
    if (end <= start) continue;
    if (start > at) segments.push({ text: text.slice(at, start), look: 'plain', at });
    segments.push({ text: text.slice(start, end), look: 'match', at: start });
    at = end;
  }
  if (at < to) segments.push({ text: text.slice(at, to), look: 'plain', at });
  return segments;
}
