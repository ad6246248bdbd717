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

/**
 * Moves the caret from behind a text just written to before its last part, `tail`; leaves it alone where it stands
 * elsewhere by now. In an editor by the browser's own steps, which know how lines are broken there: a step is a character
 * as a reader counts them.
 */
export function stepBack(element: HTMLElement, tail: string): void {
  if (!withoutBlanks(textBeforeCaret(element)).endsWith(withoutBlanks(tail))) return;
  if (isTextField(element)) {
    // A one-line field has blanks where the text has line breaks.
    const { length } = element.tagName === 'INPUT' ? tail.replaceAll(/\s*\n\s*/gu, ' ') : tail;
    const at = Math.max(0, (element.selectionEnd ?? 0) - length);
    element.setSelectionRange(at, at);
    return;
  }
  const selection = element.ownerDocument.getSelection();
  for (const _ of new Intl.Segmenter().segment(tail)) selection?.modify('move', 'backward', 'character');
}

function textBeforeCaret(element: HTMLElement): string {
  if (isTextField(element)) return element.value.slice(0, element.selectionEnd ?? 0);
  const { ownerDocument } = element;
  const selection = ownerDocument.getSelection();
  if (selection === null || selection.rangeCount === 0 || !element.contains(selection.focusNode)) return '';
  const before = ownerDocument.createRange();
  before.selectNodeContents(element);
  const { endContainer, endOffset } = selection.getRangeAt(0);
  before.setEnd(endContainer, endOffset);
  return before.toString();
}

/** Editors write breaks and blanks each in its own way. */
function withoutBlanks(text: string): string {
  return text.replaceAll(/[\s\u200B]/gu, '');
}
