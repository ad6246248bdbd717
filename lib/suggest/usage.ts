import type { IntentUse, Usage } from '../chat/phrase';

const JUST_NOW = 30 * 60_000;
const DAY = 86_400_000;
const OFTEN = 5;
/** Uses for one intent from which on it is a habit. */
const HABIT = 3;

// How far history may move a fit. What was done for the same question says more than what was done at all.
const MOST_EVER = 0.03;
const MOST_RECENT = 0.02;
const MOST_FOR_INTENT = 0.04;
const MOST_PASSED_OVER = 0.03;

/**
 * No two histories differ by more than this factor: a fit that is better by more is never overtaken, whatever was used
 * or passed over before.
 */
export const HABIT_SPAN = (1 + MOST_EVER + MOST_RECENT + MOST_FOR_INTENT) / (1 - MOST_PASSED_OVER);

/**
 * What habit makes of a fit: a factor around 1 that settles near-ties and never outweighs a better fit (`HABIT_SPAN`).
 * Counts saturate; a use fades with a half-life of a week. `intent`: what was asked, where it is known.
 */
export function habitFactor(usage: Usage | undefined, now: number, intent?: string): number {
  if (usage === undefined) return 1;
  const often = Math.min(1, Math.log2(1 + Math.max(0, usage.count)) / 6);
  const recent = 0.5 ** (Math.max(0, now - usage.lastUsedAt) / (7 * DAY));
  const here = useFor(usage, intent);
  const answers = here === undefined ? 0 : here.used / (here.used + 2);
  const passed = here === undefined ? 0 : here.passedOver / (here.passedOver + 4 * here.used + 4);
  return 1 + MOST_EVER * often + MOST_RECENT * recent + MOST_FOR_INTENT * answers - MOST_PASSED_OVER * passed;
}

/** `刚用过` within half an hour, else `常这样答` where it usually answers what was asked, else `常用` from five times on. */
export function habitReason(usage: Usage | undefined, now: number, intent?: string): string | undefined {
  if (usage === undefined) return undefined;
  if (now - usage.lastUsedAt < JUST_NOW) return '刚用过';
  const here = useFor(usage, intent);
  if (here !== undefined && here.used >= HABIT && here.used > here.passedOver) return '常这样答';
  return usage.count >= OFTEN ? '常用' : undefined;
}

function useFor({ byIntent }: Usage, intent: string | undefined): IntentUse | undefined {
  return intent === undefined || byIntent === undefined || !Object.hasOwn(byIntent, intent)
    ? undefined
    : byIntent[intent];
}
