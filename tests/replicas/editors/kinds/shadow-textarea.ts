import type { MountEditor } from '../editor';

/** A component with an open shadow root around its field. */
export const mount: MountEditor = (box) => {
  const component = document.createElement('chat-composer');
  const root = component.attachShadow({ mode: 'open' });
  const field = document.createElement('textarea');
  field.placeholder = '请输入消息';
  field.style.cssText = 'box-sizing:border-box;width:100%;height:110px';
  root.append(field);
  box.append(component);
  return {
    text: () => field.value,
    clear: () => {
      field.value = '';
    },
  };
};
