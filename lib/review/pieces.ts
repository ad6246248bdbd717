import type { PartReview } from './review-leaks';
import { TOO_LONG } from './unjudged';

/** A part of a draft and where it begins, in code units. */
export interface Piece {
  readonly at: number;
  readonly text: string;
}

/**
 * Drafts up to this length are read whole. No chat site takes more than about 2,000 characters in one message; of what is longer all the same
 * both ends are read, so that a verdict stays within its 20 ms however much was pasted, one word over and over as well, and the agent must confirm
 * what nobody read.
 */
const READ_WHOLE = 2600;
const HALF = READ_WHOLE / 2;

/** The parts of a draft that are read. */
export function piecesOf(draft: string): readonly Piece[] {
  if (draft.length <= READ_WHOLE) return [{ at: 0, text: draft }];
  return [
    { at: 0, text: draft.slice(0, HALF) },
    { at: draft.length - HALF, text: draft.slice(-HALF) },
  ];
}

/** Holds an overlong draft for what was not read: a leak may stand there. */
export function unreadIn(draft: string): PartReview {
  if (draft.length <= READ_WHOLE) return { findings: [], faults: [] };
  const [start, end] = [HALF, draft.length - HALF];
  const finding = {
    rule: TOO_LONG,
    severity: 'warn' as const,
    start,
    end,
    text: draft.slice(start, end),
    message: '这条消息太长，中间一段没有检查，请分成几条发送。',
    advice: '分成几条简短的消息发送',
  };
  return { findings: [finding], faults: [] };
}

/** What was found in a piece, told in places of the whole draft. */
export function placed({ findings, faults }: PartReview, { at }: Piece): PartReview {
  return { findings: findings.map((one) => ({ ...one, start: one.start + at, end: one.end + at })), faults };
}
