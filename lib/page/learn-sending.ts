import { noteDraft, notePress } from '../sites/generic/learnt';
import type { ArmedListener } from './armed-listeners';

interface LearnSendingOptions {
  readonly composer: () => HTMLElement | undefined;
  readonly active: () => boolean;
}

/**
 * Lets detection see what the agent does just before a draft leaves the composer: the row that then appears is the agent's
 * own, and what was pressed sends. To be added after the guard, so that a held press teaches nothing.
 */
export function learnSending({ composer, active }: LearnSendingOptions): ArmedListener {
  return {
    types: ['keydown', 'pointerdown', 'click'],
    handle: (event) => {
      if (!active() || (event.type === 'keydown' && (event as KeyboardEvent).key !== 'Enter')) return;
      const box = composer();
      if (box === undefined) return;
      if (event.type === 'keydown') noteDraft(box);
      else notePress(box, event.composedPath());
    },
  };
}
