import { matchesOf } from '../matches';
import { buildPart } from './build-part';
import { cursorIssues } from './cursor-issues';
import { slotIssues } from './slot-issues';
import type { Issue, Part, Span, Template } from './template';
import { tokensOf } from './tokens';

/** Three hyphens alone on a line part two messages; longer rows of them are an ornament. */
const SEPARATOR = /^[ \t]*[-－]{3}[ \t]*\r?$/gmu;
/** More are not told: the first ones have to be put right before. */
const MOST_ISSUES = 50;

/** Reads a phrase. Total and linear in its length: what is wrong is told in `issues` and stays in the parts as text. */
export function parseTemplate(body: string): Template {
  const issues: Issue[] = [];
  const parts: Part[] = [];
  const spans = partSpans(body);
  for (const span of spans) {
    if (spans.length > 1 && body.slice(span.start, span.end).trim() === '') {
      issues.push({ kind: 'empty-part', severity: 'error', ...span });
      continue;
    }
    const tokens = tokensOf(body, span.start, span.end);
    const part = buildPart(body, tokens, issues);
    issues.push(...slotIssues(body, tokens, MOST_ISSUES), ...cursorIssues(part));
    parts.push(part);
  }
  const whole: Part = [{ kind: 'text', start: 0, end: body.length }];
  return {
    body,
    parts: parts.length === 0 ? [whole] : parts,
    issues: issues.toSorted((a, b) => a.start - b.start || a.end - b.end).slice(0, MOST_ISSUES),
  };
}

/** Where the messages stand; of several, without the blank lines around them. An empty one is told by its separator. */
function partSpans(body: string): readonly Span[] {
  const separators = matchesOf(SEPARATOR, body);
  if (separators.length === 0) return [{ start: 0, end: body.length }];
  const starts = [0, ...separators.map((found) => found.index + found[0].length)];
  const ends = [...separators.map((found) => found.index), body.length];
  return starts.map((start, place) => trimmed(body, start, ends[place] ?? body.length));
}

function trimmed(body: string, start: number, end: number): Span {
  const text = body.slice(start, end);
  const inner = text.trim();
  if (inner === '') return { start, end };
  const from = start + text.indexOf(inner);
  return { start: from, end: from + inner.length };
}
