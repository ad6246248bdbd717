import * as v from 'valibot';
import type { Severity } from '../chat/finding';
import type { Brand, WholePolicy, WordList } from '../chat/policy';
import { DEFAULT_BRAND, isSameList } from '../chat/policy';
import type { LineFault } from '../rules/word-lists/check-lines';
import { checkLines, countPatterns } from '../rules/word-lists/check-lines';
import { parseJson } from './foreign-value';
import { BOUNDS, BrandSchema, RuleId, RuleState, WordListSchema } from './policy-schema';

/** The rules of a shop as one file, to be handed to another machine: severities, manner, own words. No customer data, no exceptions. */
export interface RulePack {
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly brand: Partial<Brand>;
  readonly wordLists: readonly WordList[];
}

const FORMAT = 'tuotie-rules';
const VERSION = 1;
/** Characters. 5,000 entries of the longest kind are 600,000. */
const LARGEST = 2_000_000;

/** Something of a pack that is not taken over. `what`: an id, a list's name, a line. */
export interface LeftOut {
  readonly what: string;
  readonly reason: 'unknown-rule' | 'invalid' | 'too-many-lists' | LineFault;
}

export type PackReading =
  | { readonly ok: true; readonly pack: RulePack; readonly leftOut: readonly LeftOut[] }
  | { readonly ok: false; readonly reason: 'too-large' | 'not-json' | 'not-a-pack' | 'newer' };

/** The pack of a policy as JSON: what differs from the defaults, and all word lists. */
export function writePack({ rules, brand, wordLists }: WholePolicy): string {
  const differs = Object.entries(brand).filter(([name, value]) => value !== DEFAULT_BRAND[name as keyof Brand]);
  const pack = { format: FORMAT, version: VERSION, rules, brand: Object.fromEntries(differs), wordLists };
  return `${JSON.stringify(pack, null, 2)}\n`;
}

const Parts = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  format: v.literal(FORMAT),
  rules: v.optional(v.unknown()),
  brand: v.optional(v.unknown()),
  wordLists: v.optional(v.unknown()),
});

/** Reads a pack from anywhere, part by part: what is unknown or invalid stays out, with the reason. Total; nothing is applied. */
export function readPack(text: string, knownRules: ReadonlySet<string>): PackReading {
  if (text.length > LARGEST) return { ok: false, reason: 'too-large' };
  const value = parseJson(text);
  if (value === undefined) return { ok: false, reason: 'not-json' };
  const parsed = v.safeParse(Parts, value);
  if (!parsed.success) return { ok: false, reason: 'not-a-pack' };
  if (parsed.output.version > VERSION) return { ok: false, reason: 'newer' };
  const leftOut: LeftOut[] = [];
  const pack = {
    rules: readRules(parsed.output.rules, knownRules, leftOut),
    brand: readBrand(parsed.output.brand, leftOut),
    wordLists: readLists(parsed.output.wordLists, leftOut),
  };
  return { ok: true, pack, leftOut };
}

function readRules(stored: unknown, known: ReadonlySet<string>, leftOut: LeftOut[]): RulePack['rules'] {
  const rules: [string, Severity | 'off'][] = [];
  for (const [id, state] of entriesOf(stored)) {
    const kept = v.safeParse(RuleState, state);
    if (!v.is(RuleId, id) || !known.has(id)) leftOut.push({ what: id.slice(0, 80), reason: 'unknown-rule' });
    else if (kept.success) rules.push([id, kept.output]);
    else leftOut.push({ what: id, reason: 'invalid' });
  }
  return Object.fromEntries(rules);
}

function readBrand(stored: unknown, leftOut: LeftOut[]): Partial<Brand> {
  const switches: [string, unknown][] = [];
  for (const [name, value] of entriesOf(stored)) {
    const schema = Object.hasOwn(BrandSchema.entries, name) ? BrandSchema.entries[name as keyof Brand] : undefined;
    if (schema !== undefined && v.is(schema, value)) switches.push([name, value]);
    else leftOut.push({ what: name.slice(0, 80), reason: schema === undefined ? 'unknown-rule' : 'invalid' });
  }
  return Object.fromEntries(switches);
}

function readLists(stored: unknown, leftOut: LeftOut[]): readonly WordList[] {
  const given: readonly unknown[] = Array.isArray(stored) ? stored : [];
  if (given.length > BOUNDS.lists) leftOut.push({ what: String(given.length), reason: 'too-many-lists' });
  const lists = new Map<string, WordList>();
  let [entries, patterns] = [BOUNDS.entries as number, BOUNDS.patterns as number];
  for (const one of given.slice(0, BOUNDS.lists)) {
    const list = v.safeParse(WordListSchema, one);
    if (!list.success || lists.has(list.output.id)) {
      leftOut.push({ what: nameOf(one), reason: 'invalid' });
      continue;
    }
    const checked = checkLines(list.output.entries.join('\n'), { entries, patterns });
    leftOut.push(...checked.faults.map(({ text, reason }) => ({ what: text, reason })));
    entries -= checked.entries.length;
    patterns -= countPatterns(checked.entries);
    lists.set(list.output.id, { ...list.output, entries: [...checked.entries] });
  }
  return [...lists.values()];
}

/** The entries of an object without its machinery: `JSON.parse` makes `__proto__` a field like any other. */
function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).slice(0, BOUNDS.entries);
}

function nameOf(value: unknown): string {
  const name: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'name') : undefined;
  return typeof name === 'string' ? name.slice(0, BOUNDS.name) : '?';
}

/** One thing that a pack would change. */
export type PackChange =
  | {
      readonly kind: 'rule';
      readonly id: string;
      readonly from: Severity | 'off' | undefined;
      readonly to: Severity | 'off';
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
      readonly isNew: boolean;
      readonly added: number;
      readonly removed: number;
    };

/** A policy with a pack laid over it: what the pack does not name stays; a list with the same name or id is replaced. */
export function withPack(policy: WholePolicy, { rules, brand, wordLists }: RulePack): WholePolicy {
  const others = policy.wordLists.filter((own) => !wordLists.some((given) => isSameList(own, given)));
  return {
    ...policy,
    rules: { ...policy.rules, ...rules },
    brand: { ...policy.brand, ...brand },
    wordLists: [...others, ...wordLists],
  };
}

/** Why a policy with this pack could not be kept; undefined where it can. */
export function packOverflow(
  policy: WholePolicy,
): 'too-many-lists' | 'too-many-entries' | 'too-many-patterns' | undefined {
  const lines = policy.wordLists.flatMap(({ entries }) => entries);
  if (policy.wordLists.length > BOUNDS.lists) return 'too-many-lists';
  if (lines.length > BOUNDS.entries) return 'too-many-entries';
  return countPatterns(lines) > BOUNDS.patterns ? 'too-many-patterns' : undefined;
}

/** What applying a pack would change, in the order of the settings. */
export function changesOf(policy: WholePolicy, pack: RulePack): readonly PackChange[] {
  const rules = Object.entries(pack.rules).flatMap(([id, to]): readonly PackChange[] => {
    const from = Object.hasOwn(policy.rules, id) ? policy.rules[id] : undefined;
    return from === to ? [] : [{ kind: 'rule', id, from, to }];
  });
  const brand = (Object.entries(pack.brand) as [keyof Brand, boolean | number][]).flatMap(
    ([name, to]): readonly PackChange[] =>
      policy.brand[name] === to ? [] : [{ kind: 'brand', name, from: policy.brand[name], to }],
  );
  const lists = pack.wordLists.flatMap((given): readonly PackChange[] => {
    const own = policy.wordLists.find((list) => isSameList(list, given));
    if (own !== undefined && JSON.stringify({ ...own, id: '' }) === JSON.stringify({ ...given, id: '' })) return [];
    const [before, after] = [new Set(own?.entries), new Set(given.entries)];
    const [added, removed] = [after.difference(before).size, before.difference(after).size];
    return [{ kind: 'list', name: given.name, isNew: own === undefined, added, removed }];
  });
  return [...rules, ...brand, ...lists];
}
