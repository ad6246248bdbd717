import { useMemo, useState } from 'preact/hooks';
import type { Severity } from '../../lib/chat/finding';
import type { WordList } from '../../lib/chat/policy';
import { t } from '../../lib/language/t';
import type { Room } from '../../lib/rules/word-lists/check-lines';
import { checkLines } from '../../lib/rules/word-lists/check-lines';
import { Button } from '../form/Button';
import { Field } from '../form/Field';
import { Select } from '../form/Select';
import { useSettled } from '../phrases/use-settled';
import { LineFaults } from './LineFaults';
import { SiteChoice } from './SiteChoice';
import { TryWords } from './TryWords';
import { WordHelp } from './WordHelp';
import './word-list-form.css';

const SEVERITIES = ['hint', 'warn', 'block'] as const satisfies readonly Severity[];

/** As long as the stored settings allow. */
const LONGEST_NAME = 40;
const LONGEST_ADVICE = 200;

interface WordListFormProps {
  readonly list: WordList;
  /** Names of the other lists. */
  readonly names: readonly string[];
  /** What this list may hold: what the others leave. */
  readonly room: Room;
  readonly sites: readonly (readonly [id: string, name: string])[];
  readonly onSave: (list: WordList) => void;
  readonly onCancel: () => void;
}

/** One list: what is pasted is read line by line, and can be tried before it is saved. */
export function WordListForm({ list, names, room, sites, onSave, onCancel }: WordListFormProps) {
  const [draft, setDraft] = useState(list);
  const [text, setText] = useState(list.entries.join('\n'));
  const [tried, setTried] = useState(false);
  const settled = useSettled(text);
  const checked = useMemo(() => checkLines(settled, room), [settled, room]);
  const name = draft.name.trim();
  const nameFault =
    name === '' ? t('words.nameMissing') : names.includes(name) ? t('words.nameTaken', { name }) : undefined;
  const set = (change: Partial<WordList>): void => setDraft({ ...draft, ...change });
  const save = (): void => {
    setTried(true);
    const { entries } = checkLines(text, room);
    if (nameFault === undefined && entries.length > 0) onSave({ ...draft, name, advice: draft.advice.trim(), entries });
  };
  return (
    <form
      class="t-words__form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div class="t-words__pair">
        <Field
          required
          focusFirst
          label={t('words.name')}
          hint={t('words.nameHint')}
          error={tried ? nameFault : undefined}
          value={draft.name}
          onInput={(next) => set({ name: next.slice(0, LONGEST_NAME) })}
        />
        <div class="t-field">
          <span class="t-field__label">{t('words.severity')}</span>
          <Select
            label={t('words.severity')}
            value={draft.severity}
            choices={SEVERITIES.map((one) => [one, t(`rule.choice.${one}`)])}
            onChange={(severity) => set({ severity: severity as Severity })}
          />
        </div>
      </div>
      <Field
        label={t('words.advice')}
        hint={t('words.adviceHint')}
        value={draft.advice}
        onInput={(next) => set({ advice: next.slice(0, LONGEST_ADVICE) })}
      />
      <SiteChoice sites={sites} chosen={draft.sites} onChange={(chosen) => set({ sites: chosen })} />
      <Field
        label={t('words.entries')}
        hint={t('words.entriesHint')}
        error={tried && checked.entries.length === 0 ? t('words.entriesMissing') : undefined}
        rows={10}
        value={text}
        onInput={setText}
      />
      <LineFaults checked={checked} room={room} />
      <WordHelp />
      <TryWords entries={checked.entries} severity={draft.severity} advice={draft.advice} />
      <div class="t-words__end">
        <Button onPress={onCancel}>{t('action.cancel')}</Button>
        <Button submits look="main" onPress={() => undefined}>
          {t('action.save')}
        </Button>
      </div>
    </form>
  );
}
