import type { Dock } from './dock';
import type { WholePolicy } from './policy';
import { DEFAULT_POLICY } from './policy';
import type { TaughtPage } from './taught-page';
import type { ShopFacts } from '../text/template/computed';

/** Keys as `Alt+1`, `Alt+Q`, `F2`: modifiers in the order Ctrl, Alt, Shift, Meta, then `KeyboardEvent.code` without Key/Digit. */
export interface Hotkeys {
  /** Insert suggestion 1 to 5. */
  readonly insert: readonly string[];
  readonly search: string;
  readonly acceptFix: string;
  readonly undo: string;
  readonly togglePanel: string;
  /** Take what the panel offers to remember; once more takes it back. */
  readonly remember: string;
  /** Insert one phrase, whatever is suggested. The bank itself is not here: a page knows a phrase by its id only. */
  readonly phrases: readonly PhraseKey[];
}

interface PhraseKey {
  readonly key: string;
  readonly phraseId: string;
}

export type Language = 'auto' | 'zh-CN' | 'zh-TW' | 'en';

/** Whether the agent's own phrases come before the shop's, after them, or as well as they fit. */
export type OwnPhrases = 'before' | 'after' | 'among';

/** Everything the user can set, kept in the extension's own storage. */
export interface Settings {
  readonly policy: WholePolicy;
  readonly hotkeys: Hotkeys;
  readonly language: Language;
  /** A double click on a suggestion inserts and sends. Off unless the user allows it. */
  readonly insertAndSend: boolean;
  readonly ownPhrases: OwnPhrases;
  /** What sent messages promise is entered in the ledger, and reminded of when its time is up. */
  readonly promises: boolean;
  /** What phrases may say of the shop: `{店铺名}`, `{营业时间}`, `{发货截止}`. */
  readonly shop: ShopFacts;
  /** Origins where the agent switched Tuotie off. */
  readonly offAt: readonly string[];
  /** Origins of chat pages that Tuotie does not know, where the agent asked for it; the browser's permissions decide. */
  readonly openAt: readonly string[];
  /** Chat pages that the agent has shown, one an origin. */
  readonly taught: readonly TaughtPage[];
  /** Where the panel stands on the pages of an origin, one an origin, the last chosen first. */
  readonly docks: readonly Dock[];
}

/** Pages beyond the known ones that may be open at once: the browser carries a pattern for each. */
export const MOST_OPEN = 50;

export const DEFAULT_SETTINGS: Settings = {
  policy: DEFAULT_POLICY,
  hotkeys: {
    insert: ['Alt+1', 'Alt+2', 'Alt+3', 'Alt+4', 'Alt+5'],
    search: 'Alt+Q',
    acceptFix: 'Alt+F',
    undo: 'Alt+Z',
    togglePanel: 'Alt+H',
    remember: 'Alt+J',
    phrases: [],
  },
  language: 'auto',
  insertAndSend: false,
  ownPhrases: 'among',
  promises: true,
  shop: { name: '', opens: '', closes: '', cutOff: '' },
  offAt: [],
  openAt: [],
  taught: [],
  docks: [],
};
