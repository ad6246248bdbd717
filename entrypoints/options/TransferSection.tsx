import { Button } from '../../components/form/Button';
import { useKeptFocus } from '../../components/form/use-kept-focus';
import { DropArea } from '../../components/import/DropArea';
import { ImportProgress } from '../../components/import/ImportProgress';
import { FaultNotice } from '../../components/notice/FaultNotice';
import { Notice } from '../../components/notice/Notice';
import { FileButton } from '../../components/policy/FileButton';
import { momentText } from '../../components/text/moment-text';
import { t } from '../../lib/language/t';
import type { WatchedBank } from '../panel/watch-bank';
import { ColumnQuestion } from './ColumnQuestion';
import { ExportCard } from './ExportCard';
import { ImportPreview } from './ImportPreview';
import type { ImportDesk } from './create-import-desk';
import type { SettingsDesk } from './create-settings-desk';
import { FAULT_TEXTS } from './import-words';

const ACCEPT =
  '.xlsx,.xlsm,.xls,.et,.csv,.tsv,.tab,.json,.jsonl,.ndjson,.txt,.md,.markdown,.yaml,.yml,.html,.htm,.mht,.mhtml,.zip';

/** While a file is looked at, that alone is shown. */
const BUSY: ReadonlySet<string> = new Set(['reading', 'comparing', 'unmapped', 'ready', 'writing']);

interface TransferSectionProps {
  readonly bank: WatchedBank;
  readonly desk: ImportDesk;
  readonly settings: SettingsDesk['settings'];
}

/** Replies in from files of any tool, with a look before and a way back; out as files that come back the same. */
export function TransferSection({ bank, desk, settings }: TransferSectionProps) {
  const state = desk.state.value;
  const card = useKeptFocus<HTMLElement>();
  return (
    <>
      <section ref={card} class="t-options__card" aria-label={t('transfer.import')}>
        <h3 tabIndex={-1}>{t('transfer.import')}</h3>
        <ImportCard desk={desk} />
      </section>
      {!BUSY.has(state.state) && <ExportCard bank={bank} settings={settings} />}
    </>
  );
}

function ImportCard({ desk }: { readonly desk: ImportDesk }) {
  const state = desk.state.value;
  switch (state.state) {
    case 'reading':
    case 'comparing':
      return (
        <ImportProgress
          text={t(`transfer.${state.state}`, { name: state.name })}
          done={state.done}
          total={state.total}
          onCancel={desk.close}
        />
      );
    case 'unmapped':
      return <ColumnQuestion key={state.signature} open={state} desk={desk} />;
    case 'ready':
      return <ImportPreview open={state} desk={desk} />;
    case 'writing':
      return (
        <ImportProgress
          text={t('transfer.writing', { done: state.done, total: state.total })}
          done={state.done}
          total={state.total}
          onCancel={state.done < state.total ? desk.stop : undefined}
        />
      );
    default:
      return <ImportStart desk={desk} />;
  }
}

/** Where a file is taken, with what came of the last one. */
function ImportStart({ desk }: { readonly desk: ImportDesk }) {
  const state = desk.state.value;
  const take = (file: File): void => void desk.open(file);
  return (
    <>
      {state.state === 'refused' && (
        <Notice live tone="block">
          {t('transfer.refused', { name: state.name })} {t(FAULT_TEXTS[state.reason])}
        </Notice>
      )}
      {state.state === 'failed' && <FaultNotice reason={state.reason} />}
      {state.state === 'applied' && (
        <Notice live tone="ok" action={<Button onPress={() => void desk.undo()}>{t('action.undo')}</Button>}>
          {t('transfer.applied', { n: state.written })}
          {state.counts && ` ${t('transfer.withCounts')}`}
        </Notice>
      )}
      {state.state === 'stopped' && (
        <Notice live tone="ok">
          {t('transfer.stopped')}
        </Notice>
      )}
      {state.state === 'undone' && (
        <Notice live tone="ok">
          {t('transfer.undone')}
        </Notice>
      )}
      <DropArea onFile={take}>
        <FileButton label={t('transfer.choose')} accept={ACCEPT} disabled={false} onFile={take} />
        <p class="t-muted t-small">{t('transfer.kinds')}</p>
      </DropArea>
      {state.state === 'idle' && <LastImport desk={desk} />}
    </>
  );
}

function LastImport({ desk }: { readonly desk: ImportDesk }) {
  const last = desk.last.value;
  if (last === undefined) return null;
  return (
    <div class="t-import__end">
      <span class="t-muted t-small">{t('transfer.last', { n: last.ids.length, at: momentText(last.at) })}</span>
      <Button onPress={() => void desk.undo()}>{t('action.undo')}</Button>
    </div>
  );
}
