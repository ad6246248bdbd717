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
  /** When its selectors were last seen at work, by anybody: `2026-09`; absent where nobody said. */
  readonly seen?: string;
  /** What is known of it is one author's word only: said wherever the site is named. */
  readonly experimental?: boolean;
  /** The site whose rules hold here too, where this is another door to it; conversations carry its id. */
  readonly platform?: string;
  /** Whether this document is a page of the site: used where the address does not tell (frames, loopback, taught pages). */
  readonly recognises: (root: ParentNode) => boolean;
  /** How the page is read now, for sites that try one reader after another. Without it: by what is known of the site. */
  readonly reader?: (root: ParentNode) => Reader;
  /** The element the agent types in, or undefined. Never a hidden one, never a bubble. */
  readonly findComposer: (root: ParentNode) => HTMLElement | undefined;
  /** Elements that send when pressed. Empty: only Enter can be guarded, and health says so. */
  readonly findSendControls: (root: ParentNode) => readonly HTMLElement[];
  /** Everything the page shows now. A reading that is not whole is `ok: false`, so that it never replaces good data. */
  readonly read: (root: ParentNode) => Reading;
  /**
   * Looks at the page in short steps, that may be left off at any point: the reading after them has little left to do, or
   * is already told at their end.
   */
  readonly prepare?: (root: ParentNode) => Iterator<unknown, Reading | undefined> | undefined;
  /** The page's list of conversations; undefined where there is none that can be read. */
  readonly readList?: (root: ParentNode) => readonly ListEntry[] | undefined;
  /** The key with which the page itself sends, as `Enter` or `Ctrl+Enter`; undefined where nobody knows. */
  readonly readSendKey?: (root: ParentNode) => string | undefined;
  /** Keys that the page itself uses, as `KeyboardEvent.key` with modifiers (`Alt+ArrowUp`): Tuotie does not take them. */
  readonly pageKeys: readonly string[];
}

/**
 * `wangwang`: as the Taobao web chat; `detected`: by structure, as a page that nobody described; `taught`: as an agent has
 * shown; `outdated`: not as it was shown, since not all of that is there any more.
 */
export type Reader = 'known' | 'wangwang' | 'detected' | 'taught' | 'outdated';

/** One row of the list of conversations. */
export interface ListEntry {
  /** As shown; may be cut with "…". */
  readonly name: string;
  /** What its badge says; 1 for a badge without a number. */
  readonly unread: number;
  readonly open: boolean;
}

export type Reading =
  | {
      readonly ok: true;
      readonly conversation: Conversation;
      /** What the page says is wrong with it, though everything stands there. */
      readonly distress?: Distress;
    }
  | {
      readonly ok: false;
      readonly reason: ReadingFault;
      /** What is certain all the same: who the buyer is, without any message. */
      readonly certain?: Conversation;
    };

/** Why a page could not be read; each has its own plain sentence in the interface. */
export type ReadingFault = 'no-conversation' | 'no-rows' | 'no-buyer' | 'partial' | Distress;

/** What a page says when it is of no use to the agent until something is done. */
export type Distress = 'disconnected' | 'logged-out' | 'captcha' | 'replaced' | 'no-access';
