/** What an agent, or a script of the page in the agent's name, does to send. */
export type Gesture =
  | 'Enter'
  | 'NumpadEnter'
  | 'Control+Enter'
  | 'Alt+Enter'
  | 'Shift+Enter'
  | 'Meta+Enter'
  | Chord
  | 'heldEnter'
  | 'Alt+S'
  | 'click'
  | 'doubleClick'
  | 'middleClick'
  | 'rightClick'
  | 'longPress'
  | 'tap'
  | 'padding'
  | 'dragRelease'
  | 'dragAway'
  | 'Space'
  | 'EnterOnControl'
  | 'EnterOnPage'
  | 'Control+EnterOnPage'
  | 'pageKey'
  | 'pageClick'
  | 'drop'
  | 'requestSubmit';

/** Enter with several modifiers. */
export const CHORDS = [
  'Control+Shift+Enter',
  'Control+Alt+Enter',
  'Control+Meta+Enter',
  'Alt+Shift+Enter',
  'Shift+Meta+Enter',
  'Control+Alt+Shift+Enter',
] as const;
type Chord = (typeof CHORDS)[number];

/** Only a script can make these; and a thing dragged from somewhere else is not worth a real mouse. */
export const PAGE_MADE: readonly Gesture[] = ['pageKey', 'pageClick', 'requestSubmit', 'drop'];
/** Only a person's own device makes what follows of these: a button pressed by a key, an implicit submission, a line break. */
export const DEVICE_MADE: readonly Gesture[] = ['Space', 'EnterOnControl'];
