import type { ArmedListener } from './armed-listeners';

/** Milliseconds between two looks: a frame may have been loaded anew since. */
const REST = 500;
/** The same where none was found: it may be there as soon as there is something to send. */
const SHORT_REST = 50;

/**
 * Lends the guard to the windows of send controls that stand in other frames than the composer, which must be of its
 * origin. What is written comes before what is sent, so to look at each sign of writing in the composer's own frame is soon
 * enough; what a page's own listeners there hear at their window's capture they hear before us.
 */
export function createReach(
  guard: ArmedListener,
  { sendControls, active }: { readonly sendControls: () => readonly HTMLElement[]; readonly active: () => boolean },
): ArmedListener {
  let next = 0;
  return {
    types: ['focusin', 'input', 'keydown', 'pointerdown'],
    handle: () => {
      // A page of a single frame has nothing to reach for.
      if (!active() || (window.parent === window && window.length === 0)) return;
      const now = performance.now();
      if (now < next) return;
      const controls = sendControls();
      next = now + (controls.length === 0 ? SHORT_REST : REST);
      for (const { ownerDocument } of controls) {
        const view = ownerDocument.defaultView;
        if (view === null || ownerDocument === document) continue;
        // Twice is the same as once.
        for (const type of guard.types) view.addEventListener(type, guard.handle, { capture: true, passive: false });
      }
    },
  };
}
