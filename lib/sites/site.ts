import type { Conversation } from '../chat/conversation';

/**
 * One chat site: what its DOM means. Reads only; no listeners, no waiting, no writing. Every selector carries a comment
 * with the view it belongs to and the date it was seen.
 */
export interface Site {
  /** Equal to the file's name. */
  readonly id: string;
  /** As agents call it, zh-CN. */
  readonly name: string;
  /** Match patterns of its pages; they also write the manifest. Empty for detection of unknown pages. */
  readonly matches: readonly string[];
  /** Whether this document is a page of the site: used where the address does not tell (frames, loopback, taught pages). */
  readonly recognises: (root: ParentNode) => boolean;
  /** The element the agent types in, or undefined. Never a hidden one, never a bubble. */
  readonly findComposer: (root: ParentNode) => HTMLElement | undefined;
  /** Elements that send when pressed. Empty: only Enter can be guarded, and health says so. */
  readonly findSendControls: (root: ParentNode) => readonly HTMLElement[];
  /** Everything the page shows now. A reading that is not whole is `ok: false`, so that it never replaces good data. */
  readonly read: (root: ParentNode) => Reading;
  /** Keys that the page itself uses, as `KeyboardEvent.key` with modifiers (`Alt+ArrowUp`): Tuotie does not take them. */
  readonly pageKeys: readonly string[];
}

export type Reading =
  | { readonly ok: true; readonly conversation: Conversation }
  | { readonly ok: false; readonly reason: ReadingFault };

/** Why a page could not be read; each has its own plain sentence in the interface. */
export type ReadingFault = 'no-conversation' | 'no-rows' | 'no-buyer' | 'disconnected';
