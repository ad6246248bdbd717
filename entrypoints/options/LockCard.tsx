import { useState } from 'preact/hooks';
import { Button } from '../../components/form/Button';
import { FaultNotice } from '../../components/notice/FaultNotice';
import { Notice } from '../../components/notice/Notice';
import { LockForm } from '../../components/policy/LockForm';
import '../../components/policy/lock.css';
import { t } from '../../lib/language/t';
import { SHORTEST_PASSPHRASE } from '../../lib/store/policy-lock';
import type { LockDesk } from './create-lock-desk';

interface LockCardProps {
  readonly lock: LockDesk;
  /** Unlocked here, or not locked at all. */
  readonly mayChange: boolean;
}

/** Sets a supervisor's lock, takes it away, or starts over where the passphrase is lost. */
export function LockCard({ lock, mayChange }: LockCardProps) {
  const isLocked = lock.state.value.lock !== undefined;
  const fault = lock.fault.value;
  return (
    <div class="t-options__card">
      <div class="t-options__setting">
        <div>
          <h3>{t('lock.title')}</h3>
          <p class="t-muted t-small">{t('lock.why')}</p>
        </div>
        {isLocked && mayChange && <Button onPress={() => void lock.remove()}>{t('lock.remove')}</Button>}
      </div>
      {!isLocked && <LockForm shortest={SHORTEST_PASSPHRASE} onLock={lock.lock} />}
      {isLocked && !mayChange && <Forgotten onReset={lock.reset} />}
      {fault !== undefined && <FaultNotice reason={fault} />}
    </div>
  );
}

/** It cannot be undone, so it asks first. */
function Forgotten({ onReset }: { readonly onReset: () => Promise<void> }) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <div>
        <Button look="quiet" onPress={() => setAsking(true)}>
          {t('lock.forgotten')}
        </Button>
      </div>
    );
  }
  return (
    <Notice
      live
      tone="warn"
      action={
        <>
          <Button onPress={() => setAsking(false)}>{t('action.cancel')}</Button>
          <Button look="main" onPress={() => void onReset()}>
            {t('lock.reset')}
          </Button>
        </>
      }
    >
      {t('lock.forgottenWhy')}
    </Notice>
  );
}
