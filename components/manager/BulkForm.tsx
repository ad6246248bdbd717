import { useMemo, useState } from 'preact/hooks';
import type { Edit } from '../../lib/bank/edits';
import { addKeyword, moveTo, removeKeyword, replaceText, setValidity } from '../../lib/bank/edits';
import { tidyPath } from '../../lib/bank/group-tree';
import type { Phrase } from '../../lib/chat/phrase';
import { t } from '../../lib/language/t';
import { Button } from '../form/Button';
import { Field } from '../form/Field';
import './bulk-form.css';
import { GroupField } from './GroupField';

/** What can be done to many phrases beside deleting them. */
export type BulkDeed = 'move' | 'tag' | 'replace' | 'date';
export const BULK_DEEDS = ['move', 'tag', 'replace', 'date'] as const satisfies readonly BulkDeed[];

interface BulkFormProps {
  readonly deed: BulkDeed;
  readonly phrases: readonly Phrase[];
  readonly groups: readonly string[];
  readonly onApply: (deed: BulkDeed, edit: Edit) => void;
  readonly onLeave: () => void;
}

/** Phrases tried out for the example: the first of them that change are shown. */
const TRIED = 2_000;

/** What one deed needs to know, and what it would do. Enter does it, Esc leaves. */
export function BulkForm({ deed, phrases, groups, onApply, onLeave }: BulkFormProps) {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const edit = useMemo(() => editOf(deed, first, second), [deed, first, second]);
  const example = useMemo(() => (edit === undefined ? undefined : exampleOf(edit, phrases)), [edit, phrases]);
  const apply = (): void => {
    if (edit !== undefined && example !== undefined) onApply(deed, edit);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of the whole form
    <form
      class="t-bulk-form"
      aria-label={t(`manager.deed.${deed}`)}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        onLeave();
      }}
    >
      {deed === 'move' && <GroupField groups={groups} value={first} onInput={setFirst} />}
      {deed === 'tag' && (
        <>
          <Field focusFirst label={t('manager.tagAdd')} value={first} onInput={setFirst} />
          <Field label={t('manager.tagRemove')} value={second} onInput={setSecond} />
        </>
      )}
      {deed === 'replace' && (
        <>
          <Field focusFirst label={t('manager.replaceWhat')} value={first} onInput={setFirst} />
          <Field label={t('manager.replaceBy')} hint={t('manager.replaceHint')} value={second} onInput={setSecond} />
        </>
      )}
      {deed === 'date' && (
        <>
          <Field date focusFirst label={t('phrase.validFrom')} value={first} onInput={setFirst} />
          <Field date label={t('phrase.validUntil')} hint={t('manager.dateHint')} value={second} onInput={setSecond} />
        </>
      )}
      <output class="t-bulk-form__example t-small">
        {edit !== undefined && example === undefined && t('manager.nothingChanges')}
        {deed === 'replace' && example !== undefined && (
          <>
            <del>{example.before.body}</del> <ins>{example.after.body}</ins>
          </>
        )}
      </output>
      <div class="t-bulk-form__end">
        <Button onPress={onLeave}>{t('action.cancel')}</Button>
        <Button look="main" submits disabled={example === undefined} onPress={apply}>
          {t('manager.applyTo', { n: phrases.length })}
        </Button>
      </div>
    </form>
  );
}

/** Undefined while too little is known. */
function editOf(deed: BulkDeed, first: string, second: string): Edit | undefined {
  switch (deed) {
    case 'move':
      return moveTo(tidyPath(first));
    case 'tag': {
      const added = first.trim();
      const removed = second.trim();
      if (added === '') return removed === '' ? undefined : removeKeyword(removed);
      if (removed === '') return addKeyword(added);
      return (phrase) => {
        const without = removeKeyword(removed)(phrase);
        return addKeyword(added)(without ?? phrase) ?? without;
      };
    }
    case 'replace':
      return first === '' ? undefined : replaceText(first, second);
    default:
      return first !== '' && second !== '' && second < first ? undefined : setValidity(first, second);
  }
}

function exampleOf(edit: Edit, phrases: readonly Phrase[]): { before: Phrase; after: Phrase } | undefined {
  for (const before of phrases.slice(0, TRIED)) {
    const after = edit(before);
    if (after !== undefined) return { before, after };
  }
  return undefined;
}
