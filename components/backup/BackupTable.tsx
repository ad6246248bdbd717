import { t } from '../../lib/language/t';
import { Button } from '../form/Button';
import '../phrases/phrase-table.css';
import type { BackupLine } from './backup-line';
import { sizeText, timeText } from './backup-line';
import './backup-table.css';

interface BackupTableProps {
  /** The newest first. */
  readonly lines: readonly BackupLine[];
  /** The one that is looked at. */
  readonly current: number | undefined;
  readonly onCompare: (takenAt: number) => void;
  readonly onDownload: (takenAt: number) => void;
  readonly onRemove: (takenAt: number) => void;
}

/** What there is to go back to. */
export function BackupTable({ lines, current, onCompare, onDownload, onRemove }: BackupTableProps) {
  return (
    <table class="t-table t-backups">
      <thead>
        <tr>
          <th scope="col">{t('backup.takenAt')}</th>
          <th scope="col">{t('backup.holds')}</th>
          <th scope="col">{t('backup.size')}</th>
          <th scope="col">{t('backup.deeds')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => {
          const at = timeText(line.takenAt);
          return (
            <tr key={line.takenAt} aria-current={line.takenAt === current ? 'true' : undefined}>
              <td>
                {at}
                <div class="t-muted t-small">{t(`backup.cause.${line.cause}`)}</div>
              </td>
              <td>
                {t('backup.counts', { n: line.phrases, mine: line.mine })}
                {!line.whole && <div class="t-muted t-small">{t('backup.partial')}</div>}
              </td>
              <td class="t-muted">{sizeText(line.size)}</td>
              <td>
                <div class="t-backups__deeds">
                  <Button label={t('backup.compareOf', { at })} onPress={() => onCompare(line.takenAt)}>
                    {t('backup.compare')}
                  </Button>
                  <Button look="quiet" label={t('backup.downloadOf', { at })} onPress={() => onDownload(line.takenAt)}>
                    {t('backup.download')}
                  </Button>
                  <Button
                    look="quiet"
                    icon="remove"
                    label={t('backup.removeOf', { at })}
                    onPress={() => onRemove(line.takenAt)}
                  />
                </div>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
