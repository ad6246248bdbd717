import { useState } from 'preact/hooks';
import { Button } from '../../components/form/Button';
import { FaultNotice } from '../../components/notice/FaultNotice';
import { Notice } from '../../components/notice/Notice';
import { t } from '../../lib/language/t';
import type { Answer } from '../../lib/messages/answer';

type Forgotten = Answer<'learning.clear' | 'known.clear' | 'promise.clear'>;

interface ForgetCardProps {
  /** What there is to forget: the agent's habits, what was seen of buyers, what they were promised. Chooses the card's texts. */
  readonly what: 'learning' | 'known' | 'promiseLedger';
  readonly clear: () => Promise<Forgotten>;
}

type Step = 'resting' | 'asking' | 'clearing' | Forgotten;

/** Something that Tuotie has learnt, and the way to forget it. It cannot be undone, so it asks first. */
export function ForgetCard({ what, clear }: ForgetCardProps) {
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
          <h3>{t(`${what}.title`)}</h3>
          <p class="t-muted t-small">{t(`${what}.what`)}</p>
        </div>
        {!asking && <Button onPress={() => setStep('asking')}>{t(`${what}.clear`)}</Button>}
      </div>
      {asking && (
        <Notice
          live
          tone="warn"
          action={
            <>
              <Button onPress={() => setStep('resting')}>{t('action.cancel')}</Button>
              <Button look="main" disabled={step === 'clearing'} onPress={() => void go()}>
                {t(`${what}.yes`)}
              </Button>
            </>
          }
        >
          {t(`${what}.sure`)}
        </Notice>
      )}
      {typeof step === 'object' && step.ok && (
        <Notice live tone="ok">
          {t(`${what}.cleared`)}
        </Notice>
      )}
      {typeof step === 'object' && !step.ok && <FaultNotice reason={step.reason} />}
    </div>
  );
}
