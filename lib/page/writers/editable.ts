import { rangeIn } from '../selection';

/**
 * How a contenteditable takes text. Editors with a model of their own (Lexical, ProseMirror, Quill, Slate, Draft) take a
 * paste, line breaks included; a plain one ignores an untrusted paste and takes `insertText`. In Slate and Draft,
 * `insertText` shows text that the model never gets, so there it is never tried (measured on twelve chat UIs).
 */
const NO_COMMANDS = '[data-slate-editor], .public-DraftEditor-content, .DraftEditor-root';

/** `claimed`: the page said that it handles the paste, so nothing else may be tried. */
export type PasteAnswer = 'claimed' | 'unclaimed';

/** Offers the text as a paste at the selection. */
export function pasteInto(element: HTMLElement, text: string): PasteAnswer {
  const view = element.ownerDocument.defaultView;
  if (view === null) return 'unclaimed';
  const [dataType, data] =
    text.includes('\n') && element.closest(PROSE_MIRROR) !== null ? ['text/html', asSlice(text)] : ['text/plain', text];
  const clipboardData = new view.DataTransfer();
  clipboardData.setData(dataType, data);
  // Firefox knows `data` and `dataType` and ignores `clipboardData`; Chromium the other way round.
  const init = { clipboardData, data, dataType, bubbles: true, cancelable: true, composed: true };
  const paste = new view.ClipboardEvent('paste', init);
  return element.dispatchEvent(paste) ? 'unclaimed' : 'claimed';
}

/** Makes of a plain text one paragraph a line and none of an empty one, but takes its own copies as they are. */
const PROSE_MIRROR = '.ProseMirror';

/** The text as ProseMirror copies it: paragraphs, open at both ends so that the first and the last join what stands there. */
function asSlice(text: string): string {
  const [first = '', ...rest] = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').split('\n');
  return `<p data-pm-slice="1 1 []">${first}</p>${rest.map((line) => `<p>${line}</p>`).join('')}`;
}

/** Whether `typeInto` may be tried on this element. */
export function takesCommands(element: HTMLElement): boolean {
  return element.closest(NO_COMMANDS) === null && 'execCommand' in element.ownerDocument;
}

/** Types the text in place of the selection, line by line: `insertText` alone turns breaks into blocks or drops them. */
export function typeInto(element: HTMLElement, text: string): void {
  const { ownerDocument } = element;
  endTyping(element);
  if (text === '') ownerDocument.execCommand('delete');
  text.split('\n').forEach((line, at) => {
    if (at > 0) ownerDocument.execCommand('insertLineBreak');
    if (line !== '') ownerDocument.execCommand('insertText', false, line);
  });
}

/** Chromium takes what follows for more of what the agent was typing, and its undo for one step, until the selection is set anew. */
function endTyping(element: HTMLElement): void {
  const range = rangeIn(element);
  const selection = element.ownerDocument.getSelection();
  if (range === undefined || selection === null) return;
  selection.setBaseAndExtent(range.endContainer, range.endOffset, range.endContainer, range.endOffset);
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}
