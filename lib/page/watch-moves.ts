import type { ArmedListener } from './armed-listeners';
import { isInComposer } from './in-composer';

export interface MoveOptions {
  readonly composer: () => HTMLElement | undefined;
  readonly active: () => boolean;
  readonly onMove: () => void;
}

/** Keys that go somewhere without a modifier. */
const GOES = /^(?:Arrow|Page|Home|End|Tab|Escape|F\d)/u;

/**
 * Notices when the agent goes somewhere: presses the page outside the composer, a key that types nothing, or another frame
 * (a list of conversations in the outer page), which takes the window's focus away.
 */
export function watchMoves({ composer, active, onMove }: MoveOptions): ArmedListener {
  const isMove = (event: Event): boolean => {
    if (event.type === 'blur' || event.type === 'focus') return event.target === event.currentTarget;
    if (event instanceof KeyboardEvent) return event.ctrlKey || event.altKey || event.metaKey || GOES.test(event.key);
    const box = composer();
    return box === undefined || !isInComposer(event.composedPath(), box);
  };
  return {
    types: ['pointerdown', 'mousedown', 'touchstart', 'keydown', 'blur', 'focus'],
    handle: (event) => {
      if (event.isTrusted && active() && isMove(event)) onMove();
    },
  };
}
