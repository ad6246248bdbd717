import { innermostAt } from './innermost';

/**
 * Whether something happened in the composer. In a document that is written in as a whole, browsers tell the root or the
 * document of keys that are pressed in its body.
 */
export function isInComposer(path: readonly EventTarget[], composer: HTMLElement): boolean {
  if (path.includes(composer)) return true;
  const { ownerDocument } = composer;
  if (ownerDocument.designMode !== 'on' || composer !== ownerDocument.body) return false;
  return path[0] === ownerDocument || path[0] === ownerDocument.documentElement;
}

/** Gives the composer the keyboard, with the caret where it was. */
export function focusComposer(composer: HTMLElement | undefined): void {
  composer?.focus({ preventScroll: true });
  if (composer?.ownerDocument.designMode !== 'on') return;
  // The body of such a document cannot be focused by itself, but its window can, once nothing in it is: a button of ours.
  const { activeElement, defaultView } = composer.ownerDocument;
  if (activeElement !== null && activeElement !== composer)
    (innermostAt(activeElement, undefined, undefined) as HTMLElement).blur();
  defaultView?.focus();
}
