import { t } from '../../lib/language/t';

interface SiteChoiceProps {
  readonly sites: readonly (readonly [id: string, name: string])[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The sites where a list holds; none chosen: everywhere. */
export function SiteChoice({ sites, chosen, onChange }: SiteChoiceProps) {
  return (
    <fieldset class="t-words__sites">
      <legend class="t-field__label">{t('words.sites')}</legend>
      {sites.map(([id, name]) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(checked ? [...chosen, id] : chosen.filter((other) => other !== id))
            }
          />
          {name}
        </label>
      ))}
      <p class="t-field__hint">{t('words.sitesHint')}</p>
    </fieldset>
  );
}
