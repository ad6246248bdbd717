import type { ArmedListener } from './armed-listeners';
import { isInComposer } from './in-composer';

export interface TypingOptions {
  readonly view: Pick<Window, 'requestIdleCallback'>;
  readonly composer: () => HTMLElement | undefined;
  readonly active: () => boolean;
  /** The draft has changed: called between two keys, so it must cost next to nothing. */
  readonly onText: () => void;
  /** The agent has stopped for a moment, and the page is idle. */
  readonly onPause: () => void;
}

export interface TypingWatch extends ArmedListener {
  /** The agent is in the middle of a word: a pause will come. */
  readonly isTyping: () => boolean;
}

/**
 * Milliseconds without a keystroke, and then until a page that is never idle is interrupted all the same: what is wrong is
 * underlined within 150 of the last key.
 */
const PAUSE = 100;
const PATIENCE = 40;

/** Follows the agent's typing; never while an input method has half a word open. */
export function watchTyping({ view, composer, active, onText, onPause }: TypingOptions): TypingWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let composing = false;
  let typed = 0;
  let unheard: ReturnType<typeof setTimeout> | undefined;

  const pause = () => {
    const then = typed;
    view.requestIdleCallback(
      () => {
        // A key pressed meanwhile has its own pause.
        if (then !== typed || composing) return;
        timer = undefined;
        onPause();
      },
      { timeout: PATIENCE },
    );
  };
  return {
    // Some pages take a paste or a drop and put the text in themselves, and Slate all that is typed: no input event tells
    // of that.
    types: ['beforeinput', 'input', 'compositionstart', 'compositionend', 'paste', 'drop'],
    handle: (event) => {
      if (!active()) return;
      const box = composer();
      if (box === undefined || !isInComposer(event.composedPath(), box)) return;
      clearTimeout(timer);
      clearTimeout(unheard);
      timer = undefined;
      typed += 1;
      composing = event.type === 'compositionstart' || ('isComposing' in event && event.isComposing === true);
      // Before anybody hears of the edit: who asks then is told that the agent is typing.
      if (!composing) timer = setTimeout(pause, PAUSE);
      if (event.type === 'beforeinput') unheard = setTimeout(onText, 0);
      else if (event.type !== 'compositionstart') onText();
    },
    isTyping: () => composing || timer !== undefined,
  };
}
