import type { ArmedListener } from './armed-listeners';

/** Milliseconds between two looks: a frame may have been loaded anew since. */
const REST = 500;

/**
 * Lends the guard to the windows of send controls that stand in other frames than the composer, which must be of its
 * origin. What is written comes before what is sent, so to look at each sign of writing in the composer's own frame is soon
 * enough; what a page's own listeners there hear at their window's capture they hear before us.
 */
export function createReach(
  guard: ArmedListener,
  { sendControls, active }: { readonly sendControls: () => readonly HTMLElement[]; readonly active: () => boolean },
): ArmedListener {
  let looked = -REST;
  return {
    types: ['focusin', 'input', 'keydown', 'pointerdown'],
    handle: () => {
      // A page of a single frame has nothing to reach for.
      if (!active() || (window.parent === window && window.length === 0)) return;
      const now = performance.now();
      if (now - looked < REST) return;
      looked = now;
      for (const { ownerDocument } of sendControls()) {
        const view = ownerDocument.defaultView;
        if (view === null || ownerDocument === document) continue;
        // Twice is the same as once.
        for (const type of guard.types) view.addEventListener(type, guard.handle, { capture: true, passive: false });
      }
    },
  };
}
