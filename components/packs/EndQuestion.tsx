import { t } from '../../lib/language/t';
import { Button } from '../form/Button';
import { Notice } from '../notice/Notice';

interface EndQuestionProps {
  readonly name: string;
  readonly onEnd: (phrases: 'keep' | 'remove') => void;
  readonly onCancel: () => void;
}

/** What becomes of a pack's phrases when it is followed no more. */
export function EndQuestion({ name, onEnd, onCancel }: EndQuestionProps) {
  return (
    <Notice
      live
      tone="warn"
      action={
        <>
          <Button onPress={onCancel}>{t('action.cancel')}</Button>
          <Button onPress={() => onEnd('remove')}>{t('shared.endRemove')}</Button>
          <Button look="main" onPress={() => onEnd('keep')}>
            {t('shared.endKeep')}
          </Button>
        </>
      }
    >
      {t('shared.endAsk', { name })}
    </Notice>
  );
}
