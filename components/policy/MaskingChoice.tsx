import type { WholePolicy } from '../../lib/chat/policy';
import { t } from '../../lib/language/t';
import { Select } from '../form/Select';

type Masking = WholePolicy['masking'];

const PROFILES = ['default', 'strict'] as const satisfies readonly Masking[];

interface MaskingChoiceProps {
  readonly masking: Masking;
  readonly onChange: (masking: Masking) => void;
}

/** How much of a value stays where customer data is masked. */
export function MaskingChoice({ masking, onChange }: MaskingChoiceProps) {
  return (
    <ul class="t-manner">
      <li>
        <div>
          <h3>{t('manner.masking.title')}</h3>
          <p class="t-muted t-small">{t('manner.masking.what')}</p>
        </div>
        <Select
          label={t('manner.masking.title')}
          value={masking}
          choices={PROFILES.map((profile) => [profile, t(`manner.masking.${profile}`)])}
          onChange={(next) => onChange(next as Masking)}
        />
      </li>
    </ul>
  );
}
