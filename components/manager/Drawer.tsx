import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import './drawer.css';

interface DrawerProps {
  readonly label: string;
  readonly children: ComponentChildren;
  readonly onLeave: () => void;
}

/** What lies over the right side of the page until it is left, by Esc or what it holds. The focus goes back where it was. */
export function Drawer({ label, children, onLeave }: DrawerProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
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
