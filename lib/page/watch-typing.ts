import type { ArmedListener } from './armed-listeners';

export interface TypingOptions {
  readonly composer: () => HTMLElement | undefined;
  readonly active: () => boolean;
  /** The draft has changed. */
  readonly onText: () => void;
  /** The agent has stopped for a moment. */
  readonly onPause: () => void;
}

/** Milliseconds without a keystroke: long enough not to speak in the middle of a word. */
const PAUSE = 500;

/** Follows the agent's typing; never while an input method has half a word open. */
export function watchTyping({ composer, active, onText, onPause }: TypingOptions): ArmedListener {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    types: ['input', 'compositionend'],
    handle: (event) => {
      if (!active()) return;
      const box = composer();
      if (box === undefined || !event.composedPath().includes(box)) return;
      clearTimeout(timer);
      onText();
      if ('isComposing' in event && event.isComposing === true) return;
      timer = setTimeout(onPause, PAUSE);
    },
  };
}
