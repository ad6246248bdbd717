import type { MountEditor } from '../editor';

export const mount: MountEditor = (box) => {
  const component = document.createElement('chat-editor');
  const root = component.attachShadow({ mode: 'open' });
  const field = document.createElement('div');
  field.contentEditable = 'true';
  field.ariaLabel = '请输入消息';
  field.style.cssText = 'min-height:110px;white-space:pre-wrap;outline:none';
  root.append(field);
  box.append(component);
  return { text: () => field.innerText.replace(/\n$/u, ''), clear: () => field.replaceChildren() };
};
