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
  const clipboardData = new view.DataTransfer();
  clipboardData.setData('text/plain', text);
  // Firefox knows `data` and `dataType` and ignores `clipboardData`; Chromium the other way round.
  const init = { clipboardData, data: text, dataType: 'text/plain', bubbles: true, cancelable: true, composed: true };
  const paste = new view.ClipboardEvent('paste', init);
  return element.dispatchEvent(paste) ? 'unclaimed' : 'claimed';
}

/** Whether `typeInto` may be tried on this element. */
export function takesCommands(element: HTMLElement): boolean {
  return element.closest(NO_COMMANDS) === null && 'execCommand' in element.ownerDocument;
}

/** Types the text in place of the selection, line by line: `insertText` alone turns breaks into blocks or drops them. */
export function typeInto(element: HTMLElement, text: string): void {
  const { ownerDocument } = element;
  if (text === '') ownerDocument.execCommand('delete');
  text.split('\n').forEach((line, at) => {
    if (at > 0) ownerDocument.execCommand('insertLineBreak');
    if (line !== '') ownerDocument.execCommand('insertText', false, line);
  });
}
