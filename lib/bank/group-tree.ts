import type { Phrase } from '../chat/phrase';

/** A group of the bank with the groups below it. */
export interface GroupNode {
  /** From the outermost group on, joined by `/`. */
  readonly path: string;
  /** The last part of the path. */
  readonly name: string;
  /** Phrases in it and in all groups below. */
  readonly count: number;
  /** Sorted as the language sorts. */
  readonly children: readonly GroupNode[];
}

const COLLATOR = new Intl.Collator('zh', { numeric: true });

/** The groups that phrases name and those made by hand, as trees; a group between two others is there even if nothing names it. */
export function groupTree(phrases: readonly Phrase[], handmade: readonly string[] = []): readonly GroupNode[] {
  const counts = new Map<string, number>(handmade.map((path) => [path, 0]));
  for (const { group } of phrases) counts.set(group, (counts.get(group) ?? 0) + 1);
  counts.delete('');
  const root: Draft = { count: 0, children: new Map() };
  for (const [path, count] of counts) add(root, path.split('/'), count);
  return nodesOf(root, '');
}

/** Whether a group is `path` or lies below it; everything lies below the empty path. */
export function isWithin(group: string, path: string): boolean {
  return path === '' || group === path || group.startsWith(`${path}/`);
}

/** Where a group comes to lie when `from`, or what it lies in, becomes `to`; as it was where it is elsewhere. An empty `to` dissolves `from`. */
export function movedGroup(group: string, from: string, to: string): string {
  if (from === '' || !isWithin(group, from)) return group;
  const rest = group.slice(from.length + 1);
  return [to, rest].filter((part) => part !== '').join('/');
}

/** A path as it was typed, without blanks and empty parts. */
export function tidyPath(typed: string): string {
  return typed
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('/');
}

/** The path without its last part; empty for an outermost group. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Paths of all groups, each before those below it. */
export function pathsOf(nodes: readonly GroupNode[]): readonly string[] {
  return nodes.flatMap(({ path, children }) => [path, ...pathsOf(children)]);
}

interface Draft {
  count: number;
  readonly children: Map<string, Draft>;
}

function add(root: Draft, parts: readonly string[], count: number): void {
  let node = root;
  for (const part of parts) {
    const child = node.children.get(part) ?? { count: 0, children: new Map<string, Draft>() };
    node.children.set(part, child);
    child.count += count;
    node = child;
  }
}

function nodesOf({ children }: Draft, above: string): readonly GroupNode[] {
  return [...children]
    .toSorted(([a], [b]) => COLLATOR.compare(a, b))
    .map(([name, child]) => {
      const path = above === '' ? name : `${above}/${name}`;
      return { path, name, count: child.count, children: nodesOf(child, path) };
    });
}
