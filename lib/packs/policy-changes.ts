import type { Severity } from '../chat/finding';
import type { Brand, WholePolicy } from '../chat/policy';
import { isSameList } from '../chat/policy';

/** One thing that differs between two policies. `undefined`: the rule's own default. */
export type PolicyChange =
  | {
      readonly kind: 'rule';
      readonly id: string;
      readonly from: Severity | 'off' | undefined;
      readonly to: Severity | 'off' | undefined;
    }
  | {
      readonly kind: 'brand';
      readonly name: keyof Brand;
      readonly from: boolean | number;
      readonly to: boolean | number;
    }
  | {
      readonly kind: 'list';
      readonly name: string;
      readonly fate: 'new' | 'changed' | 'removed';
      readonly added: number;
      readonly removed: number;
    }
  | { readonly kind: 'allow'; readonly added: readonly string[]; readonly removed: readonly string[] }
  | { readonly kind: 'masking'; readonly to: WholePolicy['masking'] };

/** What differs, in the order of the settings. */
export function policyChanges(before: WholePolicy, after: WholePolicy): readonly PolicyChange[] {
  const allow = allowChange(before, after);
  return [
    ...ruleChanges(before, after),
    ...brandChanges(before, after),
    ...listChanges(before, after),
    ...(allow === undefined ? [] : [allow]),
    ...(before.masking === after.masking ? [] : [{ kind: 'masking' as const, to: after.masking }]),
  ];
}

function ruleChanges(before: WholePolicy, after: WholePolicy): readonly PolicyChange[] {
  const ids = new Set([...Object.keys(after.rules), ...Object.keys(before.rules)]);
  return [...ids].flatMap((id) => {
    const [from, to] = [before.rules[id], after.rules[id]];
    return from === to ? [] : [{ kind: 'rule', id, from, to }];
  });
}

function brandChanges(before: WholePolicy, after: WholePolicy): readonly PolicyChange[] {
  return (Object.keys(after.brand) as (keyof Brand)[]).flatMap((name) => {
    const [from, to] = [before.brand[name], after.brand[name]];
    return from === to ? [] : [{ kind: 'brand', name, from, to }];
  });
}

function listChanges(before: WholePolicy, after: WholePolicy): readonly PolicyChange[] {
  const coming = after.wordLists.flatMap((list): readonly PolicyChange[] => {
    const was = before.wordLists.find((own) => isSameList(own, list));
    if (was !== undefined && JSON.stringify({ ...was, id: '' }) === JSON.stringify({ ...list, id: '' })) return [];
    const [old, now] = [new Set(was?.entries), new Set(list.entries)];
    const [added, removed] = [now.difference(old).size, old.difference(now).size];
    return [{ kind: 'list', name: list.name, fate: was === undefined ? 'new' : 'changed', added, removed }];
  });
  const going = before.wordLists
    .filter((own) => !after.wordLists.some((list) => isSameList(own, list)))
    .map(({ name, entries }): PolicyChange => ({
      kind: 'list',
      name,
      fate: 'removed',
      added: 0,
      removed: entries.length,
    }));
  return [...coming, ...going];
}

function allowChange(before: WholePolicy, after: WholePolicy): PolicyChange | undefined {
  const [old, now] = [new Set(before.allow), new Set(after.allow)];
  const [added, removed] = [[...now.difference(old)], [...old.difference(now)]];
  return added.length + removed.length === 0 ? undefined : { kind: 'allow', added, removed };
}
