import { moveGroup, moveTo } from '../../lib/bank/edits';
import { isWithin, movedGroup, parentOf } from '../../lib/bank/group-tree';
import type { Phrase } from '../../lib/chat/phrase';
import type { BulkDesk } from './create-bulk-desk';

export interface GroupDesk {
  readonly add: (path: string) => Promise<boolean>;
  /** Gives a group, and what lies below it, another path. Groups of the same path become one. */
  readonly move: (from: string, to: string) => Promise<boolean>;
  /** Takes a group away; what it held belongs to the group above. */
  readonly dissolve: (path: string) => Promise<boolean>;
  readonly take: (phrases: readonly Phrase[], to: string) => Promise<boolean>;
}

interface GroupWorld {
  readonly bulk: BulkDesk;
  readonly phrases: () => readonly Phrase[];
  /** Groups made by hand. */
  readonly groups: () => readonly string[];
}

/** Groups are the paths that phrases name: to change one is to change its phrases, in one go with a way back. */
export function createGroupDesk({ bulk, phrases, groups }: GroupWorld): GroupDesk {
  const move = async (from: string, to: string): Promise<boolean> =>
    bulk.run({
      kind: 'regrouped',
      edited: { phrases: phrases().filter(({ group }) => isWithin(group, from)), edit: moveGroup(from, to) },
      groups: [...new Set(groups().map((path) => movedGroup(path, from, to)))].filter((path) => path !== ''),
    });
  return {
    move,
    add: async (path) => bulk.run({ kind: 'regrouped', groups: [...new Set([...groups(), path])] }),
    dissolve: async (path) => move(path, parentOf(path)),
    take: async (chosen, to) => bulk.run({ kind: 'moved', edited: { phrases: chosen, edit: moveTo(to) } }),
  };
}
