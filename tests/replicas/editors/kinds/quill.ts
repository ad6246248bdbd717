import Quill from 'quill';
import 'quill/dist/quill.core.css';
import type { MountEditor } from '../editor';

export const mount: MountEditor = (box) => {
  const quill = new Quill(box, { placeholder: '请输入消息' });
  return { text: () => quill.getText().replace(/\n$/u, ''), clear: () => void quill.setText('') };
};
