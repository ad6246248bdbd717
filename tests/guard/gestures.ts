/** What an agent, or a script of the page in the agent's name, does to send. */
export type Gesture =
  | 'Enter'
  | 'NumpadEnter'
  | 'Control+Enter'
  | 'Alt+Enter'
  | 'Shift+Enter'
  | 'Meta+Enter'
  | 'Alt+S'
  | 'click'
  | 'doubleClick'
  | 'middleClick'
  | 'tap'
  | 'padding'
  | 'dragRelease'
  | 'dragAway'
  | 'Space'
  | 'EnterOnControl'
  | 'pageKey'
  | 'pageClick'
  | 'requestSubmit';

/** Only a script can make these. */
export const PAGE_MADE: readonly Gesture[] = ['pageKey', 'pageClick', 'requestSubmit'];
/** Only a person's own device makes what follows of these: a button pressed by a key, an implicit submission, a line break. */
export const DEVICE_MADE: readonly Gesture[] = ['Space', 'EnterOnControl'];
