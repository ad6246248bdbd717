import type { MountEditor } from '../editor';

/** A plain editable element whose page copies what it shows into a hidden field at each input, and sends the field. */
export const mount: MountEditor = (box) => {
  const shown = document.createElement('div');
  shown.contentEditable = 'true';
  shown.dataset['placeholder'] = '请输入消息';
  const field = document.createElement('textarea');
  field.hidden = true;
  shown.addEventListener('input', () => {
    field.value = shown.innerText.replace(/\n$/u, '');
  });
  box.append(shown, field);
  return {
    text: () => field.value,
    clear: () => {
      shown.replaceChildren();
      field.value = '';
    },
  };
};
