import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import './import.css';

interface DropAreaProps {
  readonly children: ComponentChildren;
  readonly onFile: (file: File) => void;
}

/** Takes a file that is dropped on it; what it holds offers the same by keyboard. */
export function DropArea({ children, onFile }: DropAreaProps) {
  const [over, setOver] = useState(false);
  return (
    <div
      class={`t-drop ${over ? 't-drop--over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file !== undefined) onFile(file);
      }}
    >
      {children}
    </div>
  );
}
