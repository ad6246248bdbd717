import type { Issue, Part } from './template';

/** Every caret mark that may follow another in the same message; alternatives exclude each other. */
export function cursorIssues(part: Part): readonly Issue[] {
  const issues: Issue[] = [];
  walk(part, false, issues);
  return issues;
}

/** True when a mark may stand in what was read so far. Nesting is bounded by the parser. */
function walk(part: Part, seen: boolean, issues: Issue[]): boolean {
  let marked = seen;
  for (const node of part) {
    if (node.kind === 'cursor') {
      if (marked) issues.push({ kind: 'cursor-twice', severity: 'error', start: node.start, end: node.end });
      marked = true;
    } else if (node.kind === 'variants' || node.kind === 'states') {
      const before = marked;
      const ways = node.kind === 'variants' ? node.options : node.branches.map(({ nodes }) => nodes);
      for (const way of ways) marked = walk(way, before, issues) || marked;
    }
  }
  return marked;
}
