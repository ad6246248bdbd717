import { useState } from 'preact/hooks';
import type { GroupNode } from '../../lib/bank/group-tree';
import { isWithin, parentOf } from '../../lib/bank/group-tree';
import { t } from '../../lib/language/t';
import { GroupTreeItem } from './GroupTreeItem';
import './group-tree.css';

/** What can be done with a group. */
export interface GroupDeeds {
  readonly onChoose: (path: string) => void;
  /** Asks for a new name. */
  readonly onRename: (path: string) => void;
  readonly onRemove: (path: string) => void;
  /** A group was dropped on another one; an empty `to`: between the outermost. */
  readonly onMoveGroup: (from: string, to: string) => void;
  /** The chosen phrases were dropped on a group. */
  readonly onDropPhrases: (to: string) => void;
}

interface GroupTreeProps extends GroupDeeds {
  readonly nodes: readonly GroupNode[];
  /** Phrases in all groups and in none. */
  readonly total: number;
  readonly current: string;
}

/** A line of the tree as it is drawn. */
export interface TreeLine {
  readonly node: GroupNode;
  readonly depth: number;
  readonly open: boolean;
}

/**
 * The groups of the bank, "all" above them. ↑↓ go, → opens, ← closes or goes to the group above, Enter shows its phrases,
 * F2 renames (a path moves), Delete dissolves. Groups and phrases may be dropped on a group.
 */
export function GroupTree({ nodes, total, current, ...deeds }: GroupTreeProps) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const all: GroupNode = { path: '', name: t('bank.everyGroup'), count: total, children: [] };
  // What leads to the current group is open whatever was closed.
  const lines = [{ node: all, depth: 0, open: false }, ...linesOf(nodes, 0, opened, current)];
  const [reached, setReached] = useState(current);
  const at = Math.max(
    0,
    lines.findIndex(({ node }) => node.path === reached),
  );
  const fold = (path: string, open: boolean): void => {
    const next = new Set(opened);
    if (open) next.add(path);
    else next.delete(path);
    setOpened(next);
  };
  const go = (place: number): void =>
    setReached(lines[Math.min(lines.length - 1, Math.max(0, place))]?.node.path ?? '');
  const onKey = (event: KeyboardEvent): void => {
    const line = lines[at];
    if (line === undefined || event.isComposing || event.altKey || event.ctrlKey) return;
    const { node, open } = line;
    const isGroup = node.path !== '';
    if (event.key === 'ArrowDown') go(at + 1);
    else if (event.key === 'ArrowUp') go(at - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(lines.length - 1);
    else if (event.key === 'ArrowRight') fold(node.path, true);
    else if (event.key === 'ArrowLeft' && open) fold(node.path, false);
    else if (event.key === 'ArrowLeft') setReached(parentOf(node.path));
    else if (event.key === 'Enter' || event.key === ' ') deeds.onChoose(node.path);
    else if (event.key === 'F2' && isGroup) deeds.onRename(node.path);
    else if (event.key === 'Delete' && isGroup) deeds.onRemove(node.path);
    else return;
    event.preventDefault();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- one of its items has the focus
    <div role="tree" class="t-tree" aria-label={t('manager.groups')} onKeyDown={onKey}>
      {lines.map((line, place) => (
        <GroupTreeItem
          key={line.node.path}
          line={line}
          current={line.node.path === current}
          reached={place === at}
          deeds={deeds}
          onReach={() => setReached(line.node.path)}
          onFold={(open) => fold(line.node.path, open)}
        />
      ))}
    </div>
  );
}

function linesOf(
  nodes: readonly GroupNode[],
  depth: number,
  opened: ReadonlySet<string>,
  current: string,
): readonly TreeLine[] {
  return nodes.flatMap((node) => {
    const open = node.children.length > 0 && (opened.has(node.path) || leadsTo(node.path, current));
    return [{ node, depth, open }, ...(open ? linesOf(node.children, depth + 1, opened, current) : [])];
  });
}

function leadsTo(path: string, current: string): boolean {
  return current !== path && isWithin(current, path);
}
