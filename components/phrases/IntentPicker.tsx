import { useState } from 'preact/hooks';
import { t } from '../../lib/language/t';
import { fold } from '../../lib/suggest/fold';
import type { Intent } from '../../lib/suggest/intents/intent-table';
import { INTENTS } from '../../lib/suggest/intents/intent-table';
import { Button } from '../form/Button';
import { Field } from '../form/Field';
import { intentName } from '../text/intent-name';
import { intentMeaning } from './intent-meaning';
import './intent-picker.css';

interface IntentPickerProps {
  /** Ids of the intent table. */
  readonly intents: readonly string[];
  readonly onChange: (intents: readonly string[]) => void;
}

/** A reply answers one or two things; one that is for more is for nothing in particular. */
const MOST = 3;
const MOST_FOUND = 8;

/** What a phrase answers, where the agent knows better than the texts say. */
export function IntentPicker({ intents, onChange }: IntentPickerProps) {
  const [typed, setTyped] = useState('');
  const found = findIntents(typed).filter(({ id }) => !intents.includes(id));
  const choose = ({ id }: Intent): void => {
    onChange([...intents, id]);
    setTyped('');
  };
  return (
    <fieldset class="t-intents">
      <legend class="t-field__label">{t('phrase.intents')}</legend>
      {intents.length > 0 && (
        <ul class="t-intents__row">
          {intents.map((id) => (
            <li key={id} class="t-intents__chosen">
              <span title={intentMeaning(id)}>{intentName(id)}</span>
              <Button
                icon="close"
                look="quiet"
                label={t('phrase.intentRemove', { id: intentName(id) })}
                onPress={() => onChange(intents.filter((other) => other !== id))}
              />
            </li>
          ))}
        </ul>
      )}
      {intents.length < MOST && (
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys of the field inside
        <div
          onKeyDown={(event) =>
            onSearchKey(
              event,
              typed,
              () => found[0] && choose(found[0]),
              () => setTyped(''),
            )
          }
        >
          <Field
            label={t('phrase.intentsSearch')}
            hint={
              typed.trim() !== '' && found.length === 0
                ? t('phrase.intentsNothing', { typed })
                : t('phrase.intentsHint', { n: MOST })
            }
            value={typed}
            onInput={setTyped}
          />
        </div>
      )}
      {found.length > 0 && (
        <ul class="t-intents__found">
          {found.map((intent) => (
            <li key={intent.id}>
              <button type="button" class="t-intents__choice" onClick={() => choose(intent)}>
                <b>{intentName(intent.id)}</b> <span class="t-muted">{intentMeaning(intent.id)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}

/** Enter takes the first found instead of saving the form; Esc empties the search before it leaves the form. */
function onSearchKey(event: KeyboardEvent, typed: string, take: () => void, clear: () => void): void {
  if (event.isComposing || event.keyCode === 229 || event.ctrlKey || typed.trim() === '') return;
  if (event.key === 'Enter') take();
  else if (event.key === 'Escape') clear();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** Names before groups, groups before meanings. */
function findIntents(typed: string): readonly Intent[] {
  const words = fold(typed).trim();
  if (words === '') return [];
  const rank = ({ id, group }: Intent): number =>
    [intentName(id), id, group, intentMeaning(id) ?? ''].findIndex((text) => fold(text).includes(words));
  return INTENTS.map((intent) => ({ intent, place: rank(intent) }))
    .filter(({ place }) => place >= 0)
    .toSorted((a, b) => a.place - b.place)
    .slice(0, MOST_FOUND)
    .map(({ intent }) => intent);
}
