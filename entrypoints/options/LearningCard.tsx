import { useState } from 'preact/hooks';
import { Button } from '../../components/form/Button';
import { FaultNotice } from '../../components/notice/FaultNotice';
import { Notice } from '../../components/notice/Notice';
import { t } from '../../lib/language/t';
import type { Answer } from '../../lib/messages/answer';

interface LearningCardProps {
  readonly clear: () => Promise<Answer<'learning.clear'>>;
}

type Step = 'resting' | 'asking' | 'clearing' | Answer<'learning.clear'>;

/** What Tuotie has learnt from the agent's habits, and the way to forget it. It cannot be undone, so it asks first. */
export function LearningCard({ clear }: LearningCardProps) {
  const [step, setStep] = useState<Step>('resting');
  const go = async (): Promise<void> => {
    setStep('clearing');
    setStep(await clear());
  };
  const asking = step === 'asking' || step === 'clearing';
  return (
    <div class="t-options__card">
      <div class="t-options__setting">
        <div>
          <h3>{t('learning.title')}</h3>
          <p class="t-muted t-small">{t('learning.what')}</p>
        </div>
        {!asking && <Button onPress={() => setStep('asking')}>{t('learning.clear')}</Button>}
      </div>
      {asking && (
        <Notice
          live
          tone="warn"
          action={
            <>
              <Button onPress={() => setStep('resting')}>{t('action.cancel')}</Button>
              <Button look="main" disabled={step === 'clearing'} onPress={() => void go()}>
                {t('learning.yes')}
              </Button>
            </>
          }
        >
          {t('learning.sure')}
        </Notice>
      )}
      {typeof step === 'object' && step.ok && (
        <Notice live tone="ok">
          {t('learning.cleared')}
        </Notice>
      )}
      {typeof step === 'object' && !step.ok && <FaultNotice reason={step.reason} />}
    </div>
  );
}
