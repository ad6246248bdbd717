import type { MountEditor } from '../editor';

export const mount: MountEditor = (box) => {
  const field = document.createElement('div');
  field.contentEditable = 'plaintext-only';
  field.ariaLabel = '请输入消息';
  box.append(field);
  return { text: () => field.innerText.replace(/\n$/u, ''), clear: () => field.replaceChildren() };
};
