import type { Brand } from '../../lib/chat/policy';
import { t } from '../../lib/language/t';
import { Select } from '../form/Select';
import { Switch } from '../form/Switch';
import './manner-switches.css';

/** In the order of the settings: how the buyer is called first. */
const SWITCHES = [
  'qin',
  'dear',
  'chummy',
  'kinship',
  'plainYou',
  'cute',
  'dialect',
  'firstPerson',
  'ownContact',
] as const satisfies readonly (keyof Brand)[];
const MOST_PICTURES = ['0', '1', '2', '3', '4', '5'] as const;

interface MannerSwitchesProps {
  readonly brand: Brand;
  readonly onChange: (change: Partial<Brand>) => void;
}

/** How the shop speaks, where the norms leave it open: each switch with what it changes. */
export function MannerSwitches({ brand, onChange }: MannerSwitchesProps) {
  return (
    <ul class="t-manner">
      {SWITCHES.map((name) => (
        <li key={name}>
          <Words name={name} />
          <Switch bare label={t(`manner.${name}.title`)} on={brand[name]} onChange={(on) => onChange({ [name]: on })} />
        </li>
      ))}
      <li>
        <Words name="emoji" />
        <Select
          label={t('manner.emoji.title')}
          value={String(brand.emoji)}
          choices={MOST_PICTURES.map((most) => [most, most])}
          onChange={(most) => onChange({ emoji: Number(most) })}
        />
      </li>
    </ul>
  );
}

function Words({ name }: { readonly name: keyof Brand }) {
  return (
    <div>
      <h3>{t(`manner.${name}.title`)}</h3>
      <p class="t-muted t-small">{t(`manner.${name}.what`)}</p>
    </div>
  );
}
