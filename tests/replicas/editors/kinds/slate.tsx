/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import type { MountEditor } from '../editor';

const EMPTY: Descendant[] = [{ children: [{ text: '' }] }];

function Composer({ onEditor }: { readonly onEditor: (editor: Editor) => void }): React.JSX.Element {
  const [editor] = useState(() => withHistory(withReact(createEditor())));
  // Drawn and listening: what is clicked before that Slate takes back.
  useEffect(() => onEditor(editor), [editor, onEditor]);
  return (
    <Slate editor={editor} initialValue={EMPTY}>
      <Editable placeholder="请输入消息" />
    </Slate>
  );
}

export const mount: MountEditor = async (box) => {
  const editor = await new Promise<Editor>((onEditor) => {
    createRoot(box).render(<Composer onEditor={onEditor} />);
  });
  return {
    text: () => editor.children.map((line) => Node.string(line)).join('\n'),
    clear: () => {
      Transforms.select(editor, Editor.range(editor, []));
      Editor.deleteFragment(editor);
    },
  };
};
