import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { $getRoot, createEditor } from 'lexical';
import type { MountEditor } from '../editor';

/** Milliseconds within which edits are one step of the history, as Lexical's own React plugin has it. */
const STEP = 300;

export const mount: MountEditor = (box) => {
  const field = document.createElement('div');
  field.contentEditable = 'true';
  field.role = 'textbox';
  box.append(field);
  const editor = createEditor({
    namespace: 'chat',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(field);
  registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), STEP);
  return {
    text: () => editor.getEditorState().read(() => $getRoot().getTextContent()),
    clear: () => editor.update(() => void $getRoot().clear()),
  };
};
