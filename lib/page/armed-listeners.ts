/** An event handler that must survive whatever the page does. */
export interface ArmedListener {
  readonly types: readonly string[];
  readonly handle: (event: Event) => void;
}

/**
 * Raw listeners at window capture, where no page can stop events before us if we came first. `document.open()` erases
 * them (whatwg/html#3818), so `arm` is called again at each sign of life; adding twice is the same as once.
 */
export function createArmedListeners(view: Window): {
  readonly add: (listener: ArmedListener) => void;
  readonly arm: () => void;
} {
  const listeners: ArmedListener[] = [];
  const arm = () => {
    for (const { types, handle } of listeners) {
      for (const type of types) view.addEventListener(type, handle, { capture: true, passive: false });
    }
    view.document.addEventListener('visibilitychange', arm);
    view.addEventListener('focusin', arm, { capture: true });
  };
  return {
    add: (listener) => {
      listeners.push(listener);
      arm();
    },
    arm,
  };
}
