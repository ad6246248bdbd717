import { LateElsewhere } from '../../components/promises/LateElsewhere';
import { PromiseStrip } from '../../components/promises/PromiseStrip';
import { Button } from '../../components/form/Button';
import { Notice } from '../../components/notice/Notice';
import { t } from '../../lib/language/t';
import type { Panel } from './create-panel';

interface PanelPromisesProps {
  readonly panel: Panel;
  readonly onSeeAll: () => void;
}

/** The ledger in the panel: what is open here, what was just ticked off, what is late elsewhere. */
export function PanelPromises({ panel, onSeeAll }: PanelPromisesProps) {
  const { promises } = panel;
  const ticked = promises.ticked.value;
  return (
    <>
      {ticked !== undefined && (
        <Notice
          live
          tone="ok"
          action={
            <Button look="quiet" onPress={() => void promises.takeBack()}>
              {t('action.undo')}
            </Button>
          }
        >
          {t(ticked.state === 'kept' ? 'promise.ticked' : 'promise.dropped', {
            what: ticked.acts.map((act) => t(`promise.act.${act}`)).join('、'),
          })}
        </Notice>
      )}
      {promises.failed.value && (
        <Notice live tone="warn">
          {t('promise.failed')}
        </Notice>
      )}
      <PromiseStrip
        promises={promises.here.value}
        now={promises.now.value}
        onKept={(promise) => void promises.settle(promise, { state: 'kept' })}
        onDrop={(promise, why) => void promises.settle(promise, { state: 'dropped', why })}
        onApologise={(promise) => panel.insertText(promises.apology(promise))}
      />
      <LateElsewhere names={promises.lateElsewhere.value} onSee={onSeeAll} />
    </>
  );
}
