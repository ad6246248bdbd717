import type { Span } from '../../lib/suggest/suggestion';
import { CURSOR, findVariables } from '../../lib/text/variables';

/** A run of a text that is drawn alike. `missing`: a variable that has no value yet. */
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
 * What a phrase will insert, with its marks: the same text as `fillVariables` makes, in runs. The marks are spans of the
 * template; those inside a variable vanish with it.
 */
export function filledSegments(
  body: string,
  values: Readonly<Record<string, string | undefined>>,
  marks: readonly Span[],
): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const { name, start, end } of findVariables(body)) {
    segments.push(...cut(body, at, start, marks));
    at = end;
    if (name === CURSOR) continue;
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined || value.trim() === '')
      segments.push({ text: body.slice(start, end), look: 'missing', at: start });
    else segments.push({ text: value, look: 'plain', at: start });
  }
  segments.push(...cut(body, at, body.length, marks));
  return segments;
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
