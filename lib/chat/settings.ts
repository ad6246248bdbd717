import type { Policy } from './policy';
import { DEFAULT_POLICY } from './policy';

/** Keys as `Alt+1`, `Alt+Q`, `F2`: modifiers in the order Ctrl, Alt, Shift, Meta, then `KeyboardEvent.code` without Key/Digit. */
export interface Hotkeys {
  /** Insert suggestion 1 to 5. */
  readonly insert: readonly string[];
  readonly search: string;
  readonly acceptFix: string;
  readonly undo: string;
  readonly togglePanel: string;
}

export type Language = 'auto' | 'zh-CN' | 'zh-TW' | 'en';

/** Everything the user can set, kept in the extension's own storage. */
export interface Settings {
  readonly policy: Policy;
  readonly hotkeys: Hotkeys;
  readonly language: Language;
  /** A double click on a suggestion inserts and sends. Off unless the user allows it. */
  readonly insertAndSend: boolean;
  /** Origins where the agent switched Tuotie off. */
  readonly offAt: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = {
  policy: DEFAULT_POLICY,
  hotkeys: {
    insert: ['Alt+1', 'Alt+2', 'Alt+3', 'Alt+4', 'Alt+5'],
    search: 'Alt+Q',
    acceptFix: 'Alt+F',
    undo: 'Alt+Z',
    togglePanel: 'Alt+H',
  },
  language: 'auto',
  insertAndSend: false,
  offAt: [],
};
