import { isTextField } from '../sites/visible';
import { focusComposer } from './in-composer';

/**
 * Gives the composer the keyboard with the caret where the agent left it, at the end of the draft if it never was in it;
 * or with the whole draft selected. Says whether an editor has to learn of it: it had the caret already otherwise.
 */
export function selectIn(element: HTMLElement, what: 'caret' | 'all' | 'end'): boolean {
  focusComposer(element);
  if (isTextField(element)) {
    if (what === 'all') element.select();
    if (what === 'end') element.setSelectionRange(element.value.length, element.value.length);
    return false;
  }
  const selection = element.ownerDocument.getSelection();
  if (selection === null || (what === 'caret' && rangeIn(element) !== undefined)) return false;
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  if (what !== 'all') range.collapse(false);
  selection.removeAllRanges();
  selection.addRange(range);
  return true;
}

/** What is selected, or where the caret stands, if that is inside the element. */
export function rangeIn(element: HTMLElement): Range | undefined {
  const found = selectedBeside(element);
  if (found === undefined || !element.contains(found.startContainer) || !element.contains(found.endContainer)) {
    return undefined;
  }
  const range = element.ownerDocument.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range;
}

/** A document's own selection ends at shadow roots; browsers before `getComposedRanges` had one for each root, or looked through. */
function selectedBeside(element: HTMLElement): AbstractRange | undefined {
  const root = element.getRootNode() as ShadowRoot & { readonly getSelection?: () => Selection | null };
  const selection = element.ownerDocument.getSelection();
  if (selection !== null && 'host' in root && 'getComposedRanges' in selection) {
    return selection.getComposedRanges({ shadowRoots: [root] })[0];
  }
  const own = root.getSelection?.() ?? selection;
  return own !== null && own.rangeCount > 0 ? own.getRangeAt(0) : undefined;
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
  const range = rangeIn(element);
  range?.setStart(element, 0);
  return range?.toString() ?? '';
}

/** Editors write breaks and blanks each in its own way. */
function withoutBlanks(text: string): string {
  return text.replaceAll(/[\s\u200B]/gu, '');
}
