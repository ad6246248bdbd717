import { t } from '../../lib/language/t';
import { Select } from '../form/Select';
import './welcome.css';

/** A pack of phrases that ships. */
interface OfferedPack<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly about: string;
  readonly phrases: number;
}

interface PackChoiceProps<Id extends string, Language extends string> {
  readonly packs: readonly OfferedPack<Id>[];
  readonly chosen: ReadonlySet<Id>;
  readonly onChoose: (id: Id, chosen: boolean) => void;
  readonly languages: readonly (readonly [Language, string])[];
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** Which shipped phrases the bank begins with, and in whose wording. */
export function PackChoice<Id extends string, Language extends string>(props: PackChoiceProps<Id, Language>) {
  const { packs, chosen, onChoose, languages, language, onLanguage } = props;
  return (
    <>
      <div class="t-choices__row">
        <h3>{t('welcome.wording')}</h3>
        <Select
          label={t('welcome.wording')}
          value={language}
          choices={languages}
          onChange={(next) => onLanguage(next as Language)}
        />
      </div>
      <ul class="t-packs-grid">
        {packs.map(({ id, name, about, phrases }) => (
          <li key={id}>
            <label class="t-pack-tile" aria-label={name}>
              <input
                type="checkbox"
                checked={chosen.has(id)}
                onChange={(event) => onChoose(id, event.currentTarget.checked)}
              />
              <span>
                <strong>{name}</strong>
                <span class="t-muted t-small"> {t('welcome.phrases', { n: phrases.toLocaleString() })}</span>
                <span class="t-pack-tile__about t-muted t-small">{about}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
