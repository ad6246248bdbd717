import { useState } from 'preact/hooks';
import { t } from '../../lib/language/t';
import { Button } from '../form/Button';
import { Notice } from '../notice/Notice';
import { PassphraseField } from './PassphraseField';
import './lock.css';

interface UnlockFormProps {
  /** Whether this passphrase opens the lock. */
  readonly onUnlock: (passphrase: string) => Promise<boolean>;
}

/** Says that the rules are locked, and takes the passphrase. */
export function UnlockForm({ onUnlock }: UnlockFormProps) {
  const [passphrase, setPassphrase] = useState('');
  const [state, setState] = useState<'resting' | 'working' | 'wrong'>('resting');
  const unlock = async (): Promise<void> => {
    setState('working');
    if (!(await onUnlock(passphrase))) setState('wrong');
  };
  return (
    <Notice tone="hint">
      <form
        class="t-lock__form"
        onSubmit={(event) => {
          event.preventDefault();
          void unlock();
        }}
      >
        <p>{t('lock.locked')}</p>
        <PassphraseField
          label={t('lock.passphrase')}
          value={passphrase}
          error={state === 'wrong' ? t('lock.wrong') : undefined}
          onInput={(value) => {
            setPassphrase(value);
            setState('resting');
          }}
        />
        <Button submits disabled={state === 'working' || passphrase === ''} onPress={() => undefined}>
          {state === 'working' ? t('lock.working') : t('lock.unlock')}
        </Button>
      </form>
    </Notice>
  );
}
