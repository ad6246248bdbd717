/** @jsxImportSource react */
import { Editor, EditorState } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { MountEditor } from '../editor';

interface Model {
  readonly state: EditorState;
  readonly set: (state: EditorState) => void;
}

function Composer({ onModel }: { readonly onModel: (model: Model) => void }): React.JSX.Element {
  const [state, set] = useState(() => EditorState.createEmpty());
  onModel({ state, set });
  return <Editor editorState={state} onChange={set} placeholder="请输入消息" />;
}

export const mount: MountEditor = async (box) => {
  let model: Model | undefined;
  await new Promise<void>((drawn) => {
    const onModel = (now: Model) => {
      model = now;
      drawn();
    };
    createRoot(box).render(<Composer onModel={onModel} />);
  });
  return {
    text: () => model?.state.getCurrentContent().getPlainText('\n') ?? '',
    clear: () => model?.set(EditorState.moveFocusToEnd(EditorState.createEmpty())),
  };
};
