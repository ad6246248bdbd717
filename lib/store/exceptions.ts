import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Exception, Exceptions } from '../chat/policy';
import { BOUNDS, RuleId } from './policy-schema';
import type { StorageArea } from './storage-area';

/** How often a rule was called a false alarm here. No text. */
export interface FalseAlarms {
  readonly rules: Readonly<Record<string, { readonly count: number; readonly lastAt: number }>>;
  /** Sentences that the agent chose to keep, without any customer data; the newest last. */
  readonly kept: readonly KeptAlarm[];
}

export interface KeptAlarm {
  readonly rule: string;
  readonly sentence: string;
  readonly at: number;
}

const KEY = 'false-alarms';
/** Idempotency keys remembered with them: far more than one message is ever repeated. */
const KEYS_KEPT = 20;
const MOST_KEPT = 200;
export const LONGEST_SENTENCE = 300;

const Time = v.pipe(v.number(), v.minValue(0));
const Stored = v.object({
  rules: v.record(RuleId, v.object({ count: v.pipe(v.number(), v.integer(), v.minValue(1)), lastAt: Time })),
  kept: v.array(v.object({ rule: RuleId, sentence: v.string(), at: Time })),
  applied: v.array(v.string()),
});
const NOTHING = { rules: {}, kept: [], applied: [] };

/** Adds an exception; the same rule and sentence twice is once. Beyond the bound the oldest go. */
export function withException(before: Exceptions, key: string, added: Exception): Exceptions {
  const others = before.entries.filter(({ rule, tag }) => rule !== added.rule || tag !== added.tag);
  return { key, entries: [...others, added].slice(-BOUNDS.exceptions) };
}

/** What was called a false alarm so far; nothing where that cannot be read. */
export async function readFalseAlarms(area: StorageArea = browser.storage.local): Promise<FalseAlarms> {
  const { rules, kept } = await readStored(area);
  return { rules, kept };
}

/** Counts a false alarm, once for each `id`. Only the background calls it, one call at a time. Rejects when the disk is full. */
export async function addFalseAlarm(
  id: string,
  alarm: Omit<KeptAlarm, 'sentence'>,
  sentence: string | undefined,
  area: StorageArea,
): Promise<void> {
  const { rules, kept, applied } = await readStored(area);
  if (applied.includes(id)) return;
  const { rule, at } = alarm;
  const more = sentence === undefined ? [] : [{ rule, at, sentence: sentence.slice(0, LONGEST_SENTENCE) }];
  await area.set({
    [KEY]: {
      rules: { ...rules, [rule]: { count: (rules[rule]?.count ?? 0) + 1, lastAt: at } },
      kept: [...kept, ...more].slice(-MOST_KEPT),
      applied: [...applied, id].slice(-KEYS_KEPT),
    },
  });
}

/** Forgets the false alarms of one rule, or all of them. */
export async function clearFalseAlarms(rule: string | undefined, area: StorageArea): Promise<void> {
  const { rules, kept, applied } = await readStored(area);
  const { [rule ?? '']: _gone, ...others } = rules;
  const left =
    rule === undefined ? { rules: {}, kept: [] } : { rules: others, kept: kept.filter((one) => one.rule !== rule) };
  await area.set({ [KEY]: { ...left, applied } });
}

async function readStored(area: StorageArea): Promise<v.InferOutput<typeof Stored>> {
  const parsed = v.safeParse(Stored, (await area.get(KEY))[KEY]);
  return parsed.success ? parsed.output : NOTHING;
}
