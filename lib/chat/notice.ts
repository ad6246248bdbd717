import type { Finding } from './finding';

/** What the agent is told about the draft, over the chat page. */
export interface Notice {
  /** `held`: a send was stopped. `early`: a remark while typing, or about a message that went out. */
  readonly occasion: 'held' | 'early';
  readonly severity: 'hint' | 'warn' | 'block';
  readonly draft: string;
  /** Gravest first. Empty only when `failed`, `awaited` or `unsent`. */
  readonly findings: readonly Finding[];
  /** The draft said so that nothing is held against it. */
  readonly fixed?: string;
  /** The draft with its customer data starred out, which may go as well. */
  readonly masked?: string;
  /** A phrase of the bank that could be sent instead, and the key that takes it. */
  readonly phrase?: { readonly text: string; readonly key: string };
  /** The judging itself broke down: the agent must look for customer data alone. */
  readonly failed?: boolean;
  /** Whether the rules are still on their way. */
  readonly awaited?: boolean;
  /** The extension was updated under this page, which must be loaded again. */
  readonly orphaned?: boolean;
  /** What the agent wanted did not happen, and not because of what stands in the draft. */
  readonly unsent?: WhyUnsent;
  /** Key that takes the fix, as the settings write it. */
  readonly fixKey: string;
  /** Rules whose findings here the agent may ignore. */
  readonly ignorable?: readonly string[];
}

/**
 * Text or conversation changed before it could leave; the page took no press made for the agent; a better wording could only
 * be copied; the guard broke down; what the agent said to a finding could not be stored.
 */
export const WHY_UNSENT = ['changed', 'stays', 'copied', 'broken', 'unkept'] as const;
export type WhyUnsent = (typeof WHY_UNSENT)[number];

/**
 * What an agent may say to a finding: not in this draft, not in this conversation, never for this sentence, or that it is wrong, with
 * or without keeping the sentence for a look later.
 */
export const WAYS_TO_IGNORE = ['here', 'conversation', 'never', 'falseAlarm', 'keepFalseAlarm'] as const;
export type WayToIgnore = (typeof WAYS_TO_IGNORE)[number];

export interface NoticeActions {
  readonly onFix: () => void;
  readonly onMasked: () => void;
  readonly onPhrase: () => void;
  readonly onEdit: () => void;
  readonly onSendAnyway: (event: { readonly isTrusted: boolean }) => void;
  readonly onIgnore: (way: WayToIgnore, findings: readonly Finding[], event: { readonly isTrusted: boolean }) => void;
}
