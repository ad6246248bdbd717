import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Takes the keyboard into a part that opens, to its first element of `selector`, and back to where it was when the part goes with the
 * keyboard in it. `occasion`: what the part is about; another one is an opening again.
 */
export function useLentFocus<T extends HTMLElement>(selector: string, occasion: unknown): RefObject<T | null> {
  const ref = useRef<T>(null);
  useLayoutEffect(() => {
    const part = ref.current;
    const before = document.activeElement;
    part?.querySelector<HTMLElement>(selector)?.focus();
    return () => {
      const isInside = part?.contains(document.activeElement) === true || document.activeElement === document.body;
      if (isInside && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [selector, occasion]);
  return ref;
}
