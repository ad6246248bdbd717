import type { MessageKey } from '../../lib/language/t';
import { t } from '../../lib/language/t';
import { Button } from '../form/Button';
import { Notice } from '../notice/Notice';

export type InsertNoticeProps = { readonly undoKey: string; readonly onUndo: () => void } & (
  | { readonly kind: 'inserted' }
  | { readonly kind: 'failed'; readonly reason: InsertFault; readonly copied: boolean }
);

const REASONS = {
  'buyer-changed': 'panel.failed.buyerChanged',
  'no-composer': 'panel.failed.noComposer',
  'read-only': 'panel.failed.readOnly',
  'readback-mismatch': 'panel.failed.mismatch',
  'no-answer': 'panel.failed.noAnswer',
  'no-buyer': 'panel.failed.noBuyer',
} as const satisfies Record<string, MessageKey>;

/** Why nothing, or not the right thing, stands in the composer. */
type InsertFault = keyof typeof REASONS;

/** How the last insertion ended, and the way back where something was written. */
export function InsertNotice(props: InsertNoticeProps) {
  const undo = (
    <Button look="quiet" onPress={props.onUndo}>
      {t('action.undo')} <kbd>{props.undoKey}</kbd>
    </Button>
  );
  if (props.kind === 'inserted') {
    return (
      <Notice live tone="ok" action={undo}>
        {t('panel.inserted')}
      </Notice>
    );
  }
  const written = props.reason === 'readback-mismatch';
  return (
    <Notice live tone={props.copied ? 'hint' : 'warn'} {...(written ? { action: undo } : {})}>
      {t(REASONS[props.reason])}
      {props.copied && ` ${t('panel.copied')}`}
    </Notice>
  );
}
