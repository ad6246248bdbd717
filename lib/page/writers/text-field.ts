/** Replaces the selection of a textarea or input. Knows nothing of whether it worked: the caller reads back. */
export function writeTextField(field: HTMLTextAreaElement | HTMLInputElement, text: string): void {
  const before = field.value;
  const wanted = field.tagName === 'INPUT' ? text.replaceAll(/\s*\n\s*/gu, ' ') : text;
  if (insertByCommand(field, wanted) && field.value !== before) return;
  const start = field.selectionStart ?? before.length;
  const end = field.selectionEnd ?? before.length;
  // Written from this world, the value does not pass React's own-property tracker, so React sees a change.
  field.setRangeText(wanted, start, end, 'end');
  announce(field, wanted);
}

/** `insertText` keeps the page's own undo history; it exists for fields in Chromium and in Firefox since 89. */
function insertByCommand(field: HTMLElement, text: string): boolean {
  const { ownerDocument } = field;
  if (!('execCommand' in ownerDocument)) return false;
  return text === '' ? ownerDocument.execCommand('delete') : ownerDocument.execCommand('insertText', false, text);
}

function announce(field: HTMLElement, data: string): void {
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data }));
}
