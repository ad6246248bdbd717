/** A part of a draft and where it begins, in code units. */
export interface Stretch {
  readonly at: number;
  readonly text: string;
}

/**
 * Drafts up to this length are read whole by the rules; of a longer one they read the first and the last half of it, so
 * that a verdict stays within its 20 ms however much was pasted. No chat site takes more than about 2,000 characters in
 * one message. Customer data is always looked for in the whole.
 */
export const READ_WHOLE = 4000;

/** What of a draft the rules read, in order. */
export function stretchesOf(draft: string): readonly Stretch[] {
  if (draft.length <= READ_WHOLE) return [{ at: 0, text: draft }];
  const half = READ_WHOLE / 2;
  return [
    { at: 0, text: draft.slice(0, half) },
    { at: draft.length - half, text: draft.slice(-half) },
  ];
}

/** The words of the finding that says so. */
export const TOO_LONG = {
  rule: 'too-long',
  severity: 'hint',
  message: '这条消息太长，中间一段的措辞没有检查；客户资料已全文检查。',
  advice: '分成几条简短的消息发送',
} as const;
