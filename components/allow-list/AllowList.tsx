import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/language/t';
import { Field } from '../form/Field';

interface AllowListProps {
  readonly allow: readonly string[];
  /** @param from the list that the change began from. */
  readonly onChange: (allow: readonly string[], from: readonly string[]) => void;
}

/** Milliseconds after the last key until the list is saved. */
const PAUSE = 400;

/** The shop's own public data, one a line. */
export function AllowList({ allow, onChange }: AllowListProps) {
  const [text, setText] = useState(allow.join('\n'));
  const writtenRef = useRef(allow);
  const waitingRef = useRef<{ readonly timer: ReturnType<typeof setTimeout>; readonly save: () => void } | undefined>(
    undefined,
  );
  // Leaving the section must not lose the last line.
  useEffect(() => () => waitingRef.current?.save(), []);
  const onInput = (next: string): void => {
    setText(next);
    clearTimeout(waitingRef.current?.timer);
    const save = (): void => {
      waitingRef.current = undefined;
      const [lines, from] = [linesOf(next), writtenRef.current];
      writtenRef.current = lines;
      onChange(lines, from);
    };
    waitingRef.current = { timer: setTimeout(save, PAUSE), save };
  };
  return <Field label={t('allow.label')} hint={t('allow.hint')} rows={8} value={text} onInput={onInput} />;
}

function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}
