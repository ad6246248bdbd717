import { useState } from 'preact/hooks';
import { t } from '../../lib/language/t';
import { Button } from '../form/Button';
import { PassphraseField } from './PassphraseField';

interface LockFormProps {
  /** Characters. */
  readonly shortest: number;
  readonly onLock: (passphrase: string) => Promise<void>;
}

/** Chooses a passphrase, twice: a slip of the finger would lock the supervisor out as well. */
export function LockForm({ shortest, onLock }: LockFormProps) {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [tried, setTried] = useState(false);
  const [working, setWorking] = useState(false);
  const isShort = [...first].length < shortest;
  const lock = async (): Promise<void> => {
    setTried(true);
    if (isShort || first !== second) return;
    setWorking(true);
    await onLock(first);
    setWorking(false);
  };
  return (
    <form
      class="t-lock__form"
      onSubmit={(event) => {
        event.preventDefault();
        void lock();
      }}
    >
      <PassphraseField
        fresh
        label={t('lock.passphrase')}
        value={first}
        error={tried && isShort ? t('lock.short', { n: shortest }) : undefined}
        onInput={setFirst}
      />
      <PassphraseField
        fresh
        label={t('lock.again')}
        value={second}
        error={tried && !isShort && first !== second ? t('lock.differs') : undefined}
        onInput={setSecond}
      />
      <Button submits look="main" disabled={working} onPress={() => undefined}>
        {t('lock.set')}
      </Button>
    </form>
  );
}
