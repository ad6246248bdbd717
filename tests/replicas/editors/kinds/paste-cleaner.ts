import type { MountEditor } from '../editor';

/** An editable element whose page takes pastes itself, to keep pictures and styles out: half of all hand-made composers. */
export const mount: MountEditor = (box) => {
  const field = document.createElement('div');
  field.contentEditable = 'true';
  field.ariaLabel = '请输入消息';
  field.addEventListener('paste', (event) => {
    event.preventDefault();
    document.execCommand('insertText', false, event.clipboardData?.getData('text/plain') ?? '');
  });
  box.append(field);
  return { text: () => field.innerText.replace(/\n$/u, ''), clear: () => field.replaceChildren() };
};
