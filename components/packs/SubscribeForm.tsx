import { useState } from 'preact/hooks';
import { t } from '../../lib/language/t';
import { Button } from '../form/Button';
import { Field } from '../form/Field';
import { FileButton } from '../policy/FileButton';
import './packs.css';

/** What is wrong with a wish to subscribe, beside the field it is about. */
export type WishFault = 'address' | 'fingerprint';

interface SubscribeFormProps {
  readonly disabled: boolean;
  /** As many as can be followed at a time, if that many are. */
  readonly full: number | undefined;
  /** Resolves with what is wrong, or undefined once it is done. */
  readonly onSubscribe: (address: string, fingerprint: string) => Promise<WishFault | undefined>;
  readonly onFile: (file: File, fingerprint: string) => Promise<WishFault | undefined>;
}

/** Follows a shop's pack: by address and fingerprint, or by a file. */
export function SubscribeForm({ disabled, full, onSubscribe, onFile }: SubscribeFormProps) {
  const [address, setAddress] = useState('');
  const [fingerprint, setFingerprint] = useState('');
  const [fault, setFault] = useState<WishFault | undefined>(undefined);
  const off = disabled || full !== undefined;
  const end = (wrong: WishFault | undefined): void => {
    setFault(wrong);
    if (wrong !== undefined) return;
    setAddress('');
    setFingerprint('');
  };
  return (
    <form
      class="t-shared__form"
      onSubmit={(event) => {
        event.preventDefault();
        void onSubscribe(address, fingerprint).then(end);
      }}
    >
      <Field
        label={t('shared.address')}
        value={address}
        hint={t('shared.addressHint')}
        error={fault === 'address' ? t('shared.addressWrong') : undefined}
        onInput={setAddress}
      />
      <Field
        label={t('shared.fingerprint')}
        value={fingerprint}
        hint={t('shared.fingerprintHint')}
        error={fault === 'fingerprint' ? t('shared.fingerprintWrong') : undefined}
        onInput={setFingerprint}
      />
      <div class="t-shared__deeds">
        <Button submits look="main" disabled={off || address.trim() === ''} onPress={() => undefined}>
          {t('shared.subscribe')}
        </Button>
        <FileButton
          label={t('shared.file')}
          accept=".json,application/json"
          disabled={off}
          onFile={(file) => void onFile(file, fingerprint).then(end)}
        />
      </div>
      <p class="t-muted t-small">{full === undefined ? t('shared.fileHint') : t('shared.full', { n: full })}</p>
    </form>
  );
}
