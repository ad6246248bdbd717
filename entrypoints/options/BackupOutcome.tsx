import { useLayoutEffect, useRef } from 'preact/hooks';
import { timeText } from '../../components/backup/backup-line';
import { Button } from '../../components/form/Button';
import { FaultNotice } from '../../components/notice/FaultNotice';
import { Notice } from '../../components/notice/Notice';
import { t } from '../../lib/language/t';
import type { BackupDesk, BackupNote } from './create-backup-desk';

/** What was done last, with the way back of a restore. */
export function BackupOutcome({ desk }: { readonly desk: BackupDesk }) {
  const note = desk.note.value;
  if (desk.working.value) return <output class="t-muted t-small">{t('backup.working')}</output>;
  if (note === undefined) return null;
  switch (note.kind) {
    case 'fault':
      return <FaultNotice reason={note.reason} />;
    case 'damaged':
      return (
        <Notice live tone="block">
          {t('backup.damaged')}
        </Notice>
      );
    case 'restored':
      return <RestoredNotice note={note} desk={desk} />;
    default:
      return (
        <Notice live tone="ok">
          {t(`backup.${note.kind}`)}
        </Notice>
      );
  }
}

interface RestoredNoticeProps {
  readonly note: BackupNote & { readonly kind: 'restored' };
  readonly desk: BackupDesk;
}

/** Takes the keyboard: what was pressed to restore is gone, and the way back is the next thing that may be wanted. */
function RestoredNotice({ note, desk }: RestoredNoticeProps) {
  const { takenAt, undo } = note;
  const part = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => part.current?.focus(), [note]);
  return (
    <div ref={part} tabIndex={-1}>
      <Notice
        live
        tone="ok"
        action={
          undo === undefined ? undefined : <Button onPress={() => void desk.restore(undo)}>{t('action.undo')}</Button>
        }
      >
        {t('backup.restored', { at: timeText(takenAt) })}
      </Notice>
    </div>
  );
}
