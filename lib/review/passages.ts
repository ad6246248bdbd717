import type { Finding } from '../chat/finding';
import type { Rule } from '../rules/rule';
import { TOO_LONG } from './unjudged';

/** A part of a draft, where it begins in code units, and which rules read it. */
interface Passage {
  readonly at: number;
  readonly text: string;
  readonly rules: readonly Rule[];
}

/**
 * Drafts up to this length are read whole by every rule. Of a longer one, rules that cannot stop a message read only the
 * first and the last half of it, so that a verdict stays within its 20 ms however much was pasted. No chat site takes more
 * than about 2,000 characters in one message.
 */
const READ_WHOLE = 4000;
const HALF = READ_WHOLE / 2;

/** What of a draft is read by which rules; `stops` tells the rules that stop a message under the shop's policy. */
export function passagesOf(draft: string, rules: readonly Rule[], stops: (rule: Rule) => boolean): readonly Passage[] {
  if (draft.length <= READ_WHOLE) return [{ at: 0, text: draft, rules }];
  const mild = rules.filter((rule) => !stops(rule));
  return [
    { at: 0, text: draft, rules: rules.filter(stops) },
    { at: 0, text: draft.slice(0, HALF), rules: mild },
    { at: draft.length - HALF, text: draft.slice(-HALF), rules: mild },
  ];
}

/** Says which part of an overlong draft was not read by every rule. */
export function unreadIn(draft: string): readonly Finding[] {
  if (draft.length <= READ_WHOLE) return [];
  const [start, end] = [HALF, draft.length - HALF];
  return [
    {
      rule: TOO_LONG,
      severity: 'hint',
      start,
      end,
      text: draft.slice(start, end),
      message: '这条消息太长，中间一段只检查了客户资料和不能发送的话，语气没有检查。',
      advice: '分成几条简短的消息发送',
    },
  ];
}
