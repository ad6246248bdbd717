import type { Usage } from '../chat/phrase';

const JUST_NOW = 30 * 60_000;
const DAY = 86_400_000;
const OFTEN = 5;

/**
 * What habit adds to a fit: a factor from 1 to 1.06, so that it settles near-ties and never outweighs a better fit. Counts saturate;
 * a use fades with a half-life of a week.
 */
export function habitFactor(usage: Usage | undefined, now: number): number {
  if (usage === undefined) return 1;
  const often = Math.min(1, Math.log2(1 + Math.max(0, usage.count)) / 6);
  const recent = 0.5 ** (Math.max(0, now - usage.lastUsedAt) / (7 * DAY));
  return 1 + 0.03 * often + 0.03 * recent;
}

/** `刚用过` within half an hour, else `常用` from five times on. */
export function habitReason(usage: Usage | undefined, now: number): string | undefined {
  if (usage === undefined) return undefined;
  if (now - usage.lastUsedAt < JUST_NOW) return '刚用过';
  return usage.count >= OFTEN ? '常用' : undefined;
}
