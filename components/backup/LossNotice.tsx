import { t } from '../../lib/language/t';
import { Button } from '../form/Button';
import { Notice } from '../notice/Notice';
import { timeText } from './backup-line';

interface LossNoticeProps {
  readonly reason: 'unreadable' | 'quota' | 'newer' | 'emptied';
  /** Phrases that came back. */
  readonly restored: number;
  /** When the backup was taken that they came from, milliseconds since the epoch. */
  readonly takenAt?: number | undefined;
  readonly onUnderstood: () => void;
  /** The way to the backups, where it is not at hand. */
  readonly onOpenBackups?: (() => void) | undefined;
}

/** What happened to the bank, what came back and from when, until the user has read it. */
export function LossNotice({ reason, restored, takenAt, onUnderstood, onOpenBackups }: LossNoticeProps) {
  return (
    <Notice
      live
      tone="warn"
      action={
        <>
          {onOpenBackups !== undefined && <Button onPress={onOpenBackups}>{t('backup.see')}</Button>}
          <Button onPress={onUnderstood}>{t('bank.understood')}</Button>
        </>
      }
    >
      {t(`bank.condition.${reason}`)}
      {restored > 0 && ` ${restoredText(restored, takenAt)}`}
    </Notice>
  );
}

function restoredText(n: number, takenAt: number | undefined): string {
  return takenAt === undefined ? t('bank.restored', { n }) : t('bank.restoredFrom', { n, at: timeText(takenAt) });
}
