import type { ReviewContext } from '../chat/draft';
import { leaksIn } from './leaks-in';

export const NOTHING: ReviewContext = { messages: [] };

/** Whether customer data of this kind is found in a draft. */
export function found(draft: string, kind: string, context: ReviewContext = NOTHING): boolean {
  return leaksIn(draft, context).some(({ rule }) => rule === kind);
}

/** Alarms by lines and by 10,000 characters. */
export function rate(alarms: number, lines: readonly string[]): string {
  const characters = lines.reduce((sum, line) => sum + line.length, 0);
  const perText = ((10_000 * alarms) / Math.max(1, characters)).toFixed(2);
  return `${alarms}/${lines.length} lines, ${((100 * alarms) / lines.length).toFixed(2)} per 100 lines, ${perText} per 10,000 characters`;
}
