import { UndoToast } from '../../components/notice/UndoToast';
import { t } from '../../lib/language/t';
import type { PhraseDesk } from './create-phrase-desk';

/** The way back from the last deed on the bank. */
export function DeskToast({ desk }: { readonly desk: PhraseDesk }) {
  const deed = desk.undoable.value;
  if (deed === undefined) return null;
  return (
    <UndoToast
      key={deed.id}
      text={t(`bank.${deed.kind}`, { title: deed.title })}
      onUndo={deed.undo}
      onGone={desk.forget}
    />
  );
}
