import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import './drawer.css';

interface DrawerProps {
  readonly label: string;
  readonly children: ComponentChildren;
  readonly onLeave: () => void;
}

/**
 * What lies over the right side of the page until it is left, by Esc or what it holds. What can be written in it has the
 * focus at first, not the button before it; then the focus goes back where it was.
 */
export function Drawer({ label, children, onLeave }: DrawerProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    shown?.showModal();
    shown?.querySelector<HTMLElement>('textarea, input')?.focus();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="t-drawer"
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onLeave();
      }}
    >
      {children}
    </dialog>
  );
}
