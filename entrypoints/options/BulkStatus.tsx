import { Button } from '../../components/form/Button';
import { BulkProgress } from '../../components/manager/BulkProgress';
import { FaultNotice } from '../../components/notice/FaultNotice';
import { UndoToast } from '../../components/notice/UndoToast';
import { momentText } from '../../components/text/moment-text';
import { t } from '../../lib/language/t';
import { DeskToast } from './DeskToast';
import type { BulkDesk } from './create-bulk-desk';
import type { PhraseDesk } from './create-phrase-desk';

interface BulkStatusProps {
  readonly bulk: BulkDesk;
  readonly desk: PhraseDesk;
}

/** What becomes of a change of many, and the way back from the last deed. */
export function BulkStatus({ bulk, desk }: BulkStatusProps) {
  const state = bulk.state.value;
  switch (state.state) {
    case 'preparing':
      return (
        <BulkProgress
          label={t('manager.preparing', { done: state.done, total: state.total })}
          done={state.done}
          total={state.total}
          onCancel={bulk.cancel}
        />
      );
    case 'writing':
      return <BulkProgress label={t('manager.writing')} total={1} />;
    case 'failed':
      return (
        <FaultNotice reason={state.reason} action={<Button onPress={bulk.forget}>{t('bank.understood')}</Button>} />
      );
    case 'done':
      return (
        <UndoToast
          key={state.id}
          text={t(`manager.done.${state.kind}`, { n: state.n })}
          onUndo={() => void bulk.undo()}
          onGone={bulk.forget}
        />
      );
    default:
      return <DeskToast desk={desk} />;
  }
}

/** The way back from the last change of many, for as long as there is one. */
export function LastBulk({ bulk }: Pick<BulkStatusProps, 'bulk'>) {
  const last = bulk.last.value;
  if (last === undefined || bulk.state.value.state !== 'idle') return null;
  const at = momentText(last.at);
  return (
    <Button look="quiet" onPress={() => void bulk.undo()}>
      {t('manager.undoLast', { at, n: last.changed.length + last.removed.length })}
    </Button>
  );
}
