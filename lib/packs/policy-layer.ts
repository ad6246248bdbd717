import type { Brand, WholePolicy, WordList } from '../chat/policy';
import { isSameList } from '../chat/policy';
import { BOUNDS } from '../store/policy-schema';
import type { PackPolicy } from './pack';
import { countPatternSigns } from './pack-schema';

/** What packs have laid over the shop's own settings, and what was there before. */
export interface LaidPolicy {
  readonly laid: PackPolicy;
  readonly before: PolicyBefore;
}

/** The parts of a policy that a layer covers, as they were. Null: the part was not set. */
interface PolicyBefore {
  readonly rules: Readonly<Record<string, WholePolicy['rules'][string] | null>>;
  readonly brand: Partial<Brand>;
  /** Lists that the layer's lists replaced. */
  readonly wordLists: readonly WordList[];
  /** Texts of the layer that were allowed already. */
  readonly allow: readonly string[];
  readonly masking?: WholePolicy['masking'];
}

export interface Laying extends LaidPolicy {
  readonly policy: WholePolicy;
  /** Names of lists that found no room beside the shop's own; nothing of the user's is thrown away for them. */
  readonly leftOut: readonly string[];
}

export const NO_LAYER: PackPolicy = { rules: {}, brand: {}, wordLists: [], allow: [] };
export const NOTHING_LAID: LaidPolicy = { laid: NO_LAYER, before: { rules: {}, brand: {}, wordLists: [], allow: [] } };

/** Several packs as one layer; where they differ, the later one is followed. */
export function joinLayers(layers: readonly PackPolicy[]): PackPolicy {
  return layers.reduce<PackPolicy>(
    (under, over) => ({
      rules: { ...under.rules, ...over.rules },
      brand: { ...under.brand, ...over.brand },
      wordLists: [...without(under.wordLists, over.wordLists), ...over.wordLists],
      allow: [...new Set([...under.allow, ...over.allow])],
      ...maskingOf(over.masking ?? under.masking),
    }),
    NO_LAYER,
  );
}

/** Takes the present layer off and lays the next one: what a pack no longer says goes back to what was there before the pack. */
export function relay(policy: WholePolicy, { laid, before }: LaidPolicy, next: PackPolicy): Laying {
  return lay(unlay(policy, laid, before), next);
}

function lay(own: WholePolicy, layer: PackPolicy): Laying {
  const { lists, leftOut } = listsWithRoom(without(own.wordLists, layer.wordLists), layer.wordLists);
  const allowed = new Set(own.allow);
  const room = BOUNDS.allow - own.allow.length;
  const allow = layer.allow.filter((text) => !allowed.has(text)).slice(0, room);
  const laid = { ...layer, wordLists: lists };
  return {
    policy: {
      ...own,
      rules: { ...own.rules, ...layer.rules },
      brand: { ...own.brand, ...layer.brand },
      wordLists: [...without(own.wordLists, lists), ...lists],
      allow: [...own.allow, ...allow],
      ...maskingOf(layer.masking),
    },
    laid,
    before: {
      rules: Object.fromEntries(Object.keys(layer.rules).map((id) => [id, own.rules[id] ?? null])),
      brand: Object.fromEntries(Object.keys(layer.brand).map((name) => [name, own.brand[name as keyof Brand]])),
      wordLists: own.wordLists.filter((list) => lists.some((given) => isSameList(list, given))),
      allow: layer.allow.filter((text) => allowed.has(text)),
      ...maskingOf(layer.masking === undefined ? undefined : own.masking),
    },
    leftOut,
  };
}

/** What was changed by hand since it was laid stays as it is. */
function unlay(policy: WholePolicy, laid: PackPolicy, before: PolicyBefore): WholePolicy {
  const rules = Object.entries(policy.rules).flatMap(([id, state]) => {
    if (laid.rules[id] !== state) return [[id, state] as const];
    const was = before.rules[id] ?? undefined;
    return was === undefined ? [] : [[id, was] as const];
  });
  const brand = Object.entries(before.brand).filter(([name]) => {
    const key = name as keyof Brand;
    return policy.brand[key] === laid.brand[key];
  });
  const untouched = new Set(laid.wordLists.map((list) => JSON.stringify(list)));
  const lists = policy.wordLists.filter((list) => !untouched.has(JSON.stringify(list)));
  const [given, kept] = [new Set(laid.allow), new Set(before.allow)];
  return {
    ...policy,
    rules: Object.fromEntries(rules),
    brand: { ...policy.brand, ...Object.fromEntries(brand) },
    wordLists: [...without(before.wordLists, lists), ...lists],
    allow: policy.allow.filter((text) => !given.has(text) || kept.has(text)),
    ...(policy.masking === laid.masking ? maskingOf(before.masking) : {}),
  };
}

/** As many of the layer's lists as the bounds leave room for, in their order. */
function listsWithRoom(
  own: readonly WordList[],
  given: readonly WordList[],
): { readonly lists: readonly WordList[]; readonly leftOut: readonly string[] } {
  const lines = own.flatMap(({ entries }) => entries);
  let [count, entries, patterns] = [own.length, lines.length, countPatternSigns(lines)];
  const lists: WordList[] = [];
  const leftOut: string[] = [];
  for (const list of given) {
    const more = countPatternSigns(list.entries);
    const fits =
      count < BOUNDS.lists &&
      entries + list.entries.length <= BOUNDS.entries &&
      (more === 0 || patterns + more <= BOUNDS.patterns);
    if (!fits) {
      leftOut.push(list.name);
      continue;
    }
    lists.push(list);
    count += 1;
    entries += list.entries.length;
    patterns += more;
  }
  return { lists, leftOut };
}

function without(lists: readonly WordList[], others: readonly WordList[]): readonly WordList[] {
  return lists.filter((list) => !others.some((other) => isSameList(list, other)));
}

function maskingOf(masking: WholePolicy['masking'] | undefined): { readonly masking?: WholePolicy['masking'] } {
  return masking === undefined ? {} : { masking };
}
