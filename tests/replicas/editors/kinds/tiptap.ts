import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import type { MountEditor } from '../editor';

/** ProseMirror, the way most pages take it. */
export const mount: MountEditor = (box) => {
  const editor = new Editor({ element: box, extensions: [StarterKit] });
  return {
    text: () => editor.getText({ blockSeparator: '\n' }),
    clear: () => void editor.commands.clearContent(true),
  };
};
