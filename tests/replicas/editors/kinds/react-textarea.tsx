/** @jsxImportSource react */
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { MountEditor } from '../editor';

interface Model {
  readonly text: string;
  readonly set: (text: string) => void;
}

function Composer({ onModel }: { readonly onModel: (model: Model) => void }): React.JSX.Element {
  const [text, set] = useState('');
  onModel({ text, set });
  return <textarea value={text} onChange={(event) => set(event.target.value)} placeholder="请输入消息" />;
}

export const mount: MountEditor = (box) => {
  let model: Model | undefined;
  const onModel = (now: Model) => {
    model = now;
  };
  flushSync(() => createRoot(box).render(<Composer onModel={onModel} />));
  return { text: () => model?.text ?? '', clear: () => model?.set('') };
};
