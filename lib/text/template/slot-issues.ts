import { isDate, variableNamed, variableNear } from './names';
import type { Issue, SlotNode } from './template';
import type { Token } from './tokens';

/** Days beyond a year are a slip of the finger. */
const MOST_DAYS = 366;

/** What is wrong with slots, each by itself; at most `most` of them. */
export function slotIssues(body: string, tokens: readonly Token[], most: number): readonly Issue[] {
  const issues: Issue[] = [];
  for (const token of tokens) {
    if (issues.length >= most) break;
    if (token.kind === 'slot') issues.push(...issuesOf(body, token));
  }
  return issues;
}

function issuesOf(body: string, { name, days, fallback, start, end }: SlotNode): readonly Issue[] {
  if (Math.abs(days) > MOST_DAYS) return [{ kind: 'days', severity: 'error', start, end }];
  if (variableNamed(name) !== undefined) return [];
  const counted = /^(.+?)\s*[+＋\-－]\s*[0-9０-９]+\s*[天日]?$/u.exec(name);
  const base = variableNamed(counted?.[1] ?? '');
  if (base !== undefined && !isDate(base)) return [{ kind: 'days', severity: 'error', start, end }];
  const near = variableNear(name);
  const rest = fallback === undefined ? '' : `|${body.slice(fallback.start, fallback.end)}`;
  const suggestion = near === undefined ? {} : { suggestion: `{${near}${rest}}` };
  if (fallback !== undefined) return [{ kind: 'default-for-unknown', severity: 'error', start, end, ...suggestion }];
  return near === undefined ? [] : [{ kind: 'near-name', severity: 'note', start, end, ...suggestion }];
}
