import { useState } from 'preact/hooks';
import { BackupTable } from '../../components/backup/BackupTable';
import { Comparison } from '../../components/backup/Comparison';
import { timeText } from '../../components/backup/backup-line';
import { useLentFocus } from '../../components/backup/use-lent-focus';
import { Button } from '../../components/form/Button';
import { useKeptFocus } from '../../components/form/use-kept-focus';
import { Notice } from '../../components/notice/Notice';
import { t } from '../../lib/language/t';
import { BackupOutcome } from './BackupOutcome';
import { BankCondition } from './BankCondition';
import type { BackupDesk, OpenBackup } from './create-backup-desk';
import { saveBackup } from './save-backup';

/** What waits for a yes: one backup, or all of them. */
type Doomed = number | 'all' | undefined;

/** Earlier states of the bank: made by themselves, compared, restored with a way back, taken out as a file, deleted. */
export function BackupSection({ desk }: { readonly desk: BackupDesk }) {
  const [doomed, setDoomed] = useState<Doomed>(undefined);
  const list = desk.list.value;
  const part = useKeptFocus<HTMLDivElement>();
  const remove = async (): Promise<void> => {
    setDoomed(undefined);
    await desk.remove(doomed === 'all' ? undefined : doomed);
  };
  return (
    <div ref={part} tabIndex={-1} class="t-options__part">
      <BankCondition />
      <section class="t-options__card" aria-label={t('backup.list')}>
        <p class="t-muted t-small">{t('backup.what')}</p>
        <div>
          <Button onPress={() => void desk.take()}>{t('backup.take')}</Button>
        </div>
        <BackupOutcome desk={desk} />
        {doomed !== undefined && <Sure doomed={doomed} onNo={() => setDoomed(undefined)} onYes={() => void remove()} />}
        {list === undefined && <p class="t-muted">{t('backup.reading')}</p>}
        {list?.length === 0 && <p class="t-muted">{t('backup.none')}</p>}
        {list !== undefined && list.length > 0 && (
          <BackupTable
            lines={list}
            current={desk.opened.value?.about.takenAt}
            onCompare={(takenAt) => {
              const about = list.find((one) => one.takenAt === takenAt);
              if (about !== undefined) void desk.open(about);
            }}
            onDownload={(takenAt) => void saveBackup(desk, takenAt)}
            onRemove={setDoomed}
          />
        )}
        {list !== undefined && list.length > 1 && (
          <div>
            <Button look="quiet" onPress={() => setDoomed('all')}>
              {t('backup.removeAll')}
            </Button>
          </div>
        )}
      </section>
      <OpenedBackup desk={desk} />
    </div>
  );
}

interface SureProps {
  readonly doomed: number | 'all';
  readonly onNo: () => void;
  readonly onYes: () => void;
}

/** A deleted backup does not come back, so it asks first. */
function Sure({ doomed, onNo, onYes }: SureProps) {
  const question = useLentFocus<HTMLDivElement>('button', doomed);
  return (
    <div ref={question}>
      <Notice
        live
        tone="warn"
        action={
          <>
            <Button onPress={onNo}>{t('action.cancel')}</Button>
            <Button look="main" onPress={onYes}>
              {t('backup.removeYes')}
            </Button>
          </>
        }
      >
        {doomed === 'all' ? t('backup.sureAll') : t('backup.sure', { at: timeText(doomed) })}
      </Notice>
    </div>
  );
}

function OpenedBackup({ desk }: { readonly desk: BackupDesk }) {
  const open = desk.opened.value;
  return open === undefined ? null : <BackupComparison open={open} desk={desk} />;
}

function BackupComparison({ open, desk }: { readonly open: OpenBackup; readonly desk: BackupDesk }) {
  const { about, comparison } = open;
  const card = useLentFocus<HTMLElement>('h3', about.takenAt);
  const at = timeText(about.takenAt);
  const differs =
    comparison !== undefined && comparison.added.length + comparison.changed.length + comparison.removed.length > 0;
  return (
    <section ref={card} class="t-options__card" aria-label={t('backup.comparing', { at })}>
      <h3 tabIndex={-1}>{t('backup.comparing', { at })}</h3>
      {comparison === undefined ? <p class="t-muted">{t('backup.reading')}</p> : <Comparison {...comparison} />}
      <div class="t-import__end">
        <span class="t-muted t-small">{differs && t('backup.promise')}</span>
        <Button onPress={desk.close}>{t('action.cancel')}</Button>
        <Button look="main" disabled={!differs} onPress={() => void desk.restore(about.takenAt)}>
          {t('backup.restore')}
        </Button>
      </div>
    </section>
  );
}
