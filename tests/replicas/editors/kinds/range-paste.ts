import type { MountEditor } from '../editor';

/** The other half: the pasted text becomes a text node at the caret, and the page tells nobody. */
export const mount: MountEditor = (box) => {
  const field = document.createElement('div');
  field.contentEditable = 'true';
  field.ariaLabel = '请输入消息';
  field.addEventListener('paste', (event) => {
    event.preventDefault();
    const selection = document.getSelection();
    const text = document.createTextNode(event.clipboardData?.getData('text/plain') ?? '');
    selection?.deleteFromDocument();
    selection?.getRangeAt(0).insertNode(text);
    selection?.collapseToEnd();
  });
  box.append(field);
  return { text: () => field.innerText.replace(/\n$/u, ''), clear: () => field.replaceChildren() };
};
