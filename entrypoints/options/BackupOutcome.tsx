import { timeText } from '../../components/backup/backup-line';
import { Button } from '../../components/form/Button';
import { FaultNotice } from '../../components/notice/FaultNotice';
import { Notice } from '../../components/notice/Notice';
import { t } from '../../lib/language/t';
import type { BackupDesk } from './create-backup-desk';

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
    case 'restored': {
      const { undo } = note;
      const action =
        undo === undefined ? undefined : <Button onPress={() => void desk.restore(undo)}>{t('action.undo')}</Button>;
      return (
        <Notice live tone="ok" action={action}>
          {t('backup.restored', { at: timeText(note.takenAt) })}
        </Notice>
      );
    }
    default:
      return (
        <Notice live tone="ok">
          {t(`backup.${note.kind}`)}
        </Notice>
      );
  }
}
