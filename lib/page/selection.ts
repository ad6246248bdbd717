import { isTextField } from '../sites/visible';

/**
 * Gives the composer the keyboard with the caret where the agent left it, at the end of the draft if it never was in it;
 * or with the whole draft selected.
 */
export function selectIn(element: HTMLElement, what: 'caret' | 'all' | 'end'): void {
  element.focus({ preventScroll: true });
  if (isTextField(element)) {
    if (what === 'all') element.select();
    if (what === 'end') element.setSelectionRange(element.value.length, element.value.length);
    return;
  }
  const selection = element.ownerDocument.getSelection();
  if (selection === null) return;
  const inside = selection.rangeCount > 0 && element.contains(selection.getRangeAt(0).commonAncestorContainer);
  if (what === 'caret' && inside) return;
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  if (what !== 'all') range.collapse(false);
  selection.removeAllRanges();
  selection.addRange(range);
}
