import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the keyboard where it was at work: when what had the focus is gone after a render (the button that started something,
 * the row that was deleted), its heading takes it, or the part itself where it has none, and the next Tab goes on from
 * there. Give either `tabIndex={-1}`.
 */
export function useKeptFocus<T extends HTMLElement>(): RefObject<T | null> {
  const part = useRef<T>(null);
  const wasInside = useRef(false);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener(
      'focusin',
      ({ target }) => {
        wasInside.current = target instanceof Node && part.current?.contains(target) === true;
      },
      { signal },
    );
    // A press on nothing takes the focus away because somebody wants it so.
    document.addEventListener('pointerdown', () => (wasInside.current = false), { signal, capture: true });
    return () => listening.abort();
  }, []);
  useLayoutEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!wasInside.current || !isLost || part.current === null) return;
    const heading = part.current.querySelector<HTMLElement>('[tabindex="-1"]');
    (heading ?? part.current).focus({ preventScroll: true });
  });
  return part;
}
