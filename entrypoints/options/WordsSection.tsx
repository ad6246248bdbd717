import { useState } from 'preact/hooks';
import { Button } from '../../components/form/Button';
import { Notice } from '../../components/notice/Notice';
import { UndoToast } from '../../components/notice/UndoToast';
import { PolicyFields } from '../../components/policy/PolicyFields';
import { WordListForm } from '../../components/word-lists/WordListForm';
import { WordListItem } from '../../components/word-lists/WordListItem';
import type { WordList } from '../../lib/chat/policy';
import { t } from '../../lib/language/t';
import { countPatterns } from '../../lib/rules/word-lists/check-lines';
import { joinChanges } from '../../lib/store/join-changes';
import { BOUNDS } from '../../lib/store/policy-schema';
import type { SettingsDesk } from './create-settings-desk';
import { siteNames } from './site-names';

const newList = (): WordList => ({
  id: crypto.randomUUID(),
  name: '',
  severity: 'warn',
  advice: '',
  sites: [],
  on: true,
  entries: [],
});

/** Words of the shop's own. */
export function WordsSection({ desk }: { readonly desk: SettingsDesk }) {
  const { wordLists } = desk.settings.value.policy;
  const [open, setOpen] = useState<WordList | undefined>(undefined);
  const [clashes, setClashes] = useState(false);
  const [removed, setRemoved] = useState<{ readonly list: WordList; readonly at: number } | undefined>();
  const change = (next: (lists: readonly WordList[]) => readonly WordList[]): void =>
    desk.change((before) => ({
      ...before,
      policy: { ...before.policy, wordLists: next(before.policy.wordLists) },
    }));
  const put = (list: WordList): void =>
    change((lists) =>
      lists.some(({ id }) => id === list.id) ? lists.map((own) => (own.id === list.id ? list : own)) : [...lists, list],
    );
  const edit = (list: WordList | undefined): void => {
    setOpen(list);
    setClashes(false);
  };
  const newer = wordLists.find(({ id }) => id === open?.id);
  const save = (from: WordList, list: WordList): void => {
    // The second press is the answer to the question.
    const joined = from.name === '' || clashes ? list : newer && joinChanges(from, list, newer);
    setClashes(joined === undefined);
    if (joined === undefined) return;
    put(joined);
    edit(undefined);
  };
  return (
    <>
      <p class="t-muted">{t('words.why')}</p>
      <PolicyFields disabled={!desk.mayChangePolicy.value}>
        {open === undefined && (
          <div class="t-options__bar">
            <Button icon="add" look="main" disabled={wordLists.length >= BOUNDS.lists} onPress={() => edit(newList())}>
              {t('words.add')}
            </Button>
          </div>
        )}
        {open !== undefined && (
          <OpenList
            key={JSON.stringify(open)}
            list={open}
            others={wordLists.filter(({ id }) => id !== open.id)}
            onSave={(list) => save(open, list)}
            onCancel={() => edit(undefined)}
          />
        )}
        {clashes && (
          <Notice
            live
            tone="warn"
            action={newer && <Button onPress={() => edit(newer)}>{t('phrase.conflict.take')}</Button>}
          >
            {newer === undefined ? t('words.gone') : t('words.changed')}
          </Notice>
        )}
        {wordLists.length === 0 && open === undefined && <Notice tone="hint">{t('words.empty')}</Notice>}
        {wordLists.length > 0 && (
          <div class="t-options__card">
            <ul>
              {wordLists.map((list, at) => (
                <WordListItem
                  key={list.id}
                  list={list}
                  onSwitch={(on) => put({ ...list, on })}
                  onEdit={() => {
                    edit(list);
                    window.scrollTo({ top: 0 });
                  }}
                  onRemove={() => {
                    setRemoved({ list, at });
                    change((lists) => lists.filter(({ id }) => id !== list.id));
                  }}
                />
              ))}
            </ul>
          </div>
        )}
      </PolicyFields>
      {removed !== undefined && (
        <UndoToast
          key={removed.list.id}
          text={t('words.removed', { name: removed.list.name })}
          onUndo={() => {
            // What became of the others meanwhile stays.
            change((lists) => lists.toSpliced(removed.at, 0, removed.list));
            setRemoved(undefined);
          }}
          onGone={() => setRemoved(undefined)}
        />
      )}
    </>
  );
}

interface OpenListProps {
  readonly list: WordList;
  readonly others: readonly WordList[];
  readonly onSave: (list: WordList) => void;
  readonly onCancel: () => void;
}

function OpenList({ list, others, onSave, onCancel }: OpenListProps) {
  const lines = others.flatMap(({ entries }) => entries);
  const room = { entries: BOUNDS.entries - lines.length, patterns: BOUNDS.patterns - countPatterns(lines) };
  return (
    <div class="t-options__card">
      <WordListForm
        list={list}
        names={others.map(({ name }) => name)}
        room={room}
        sites={siteNames()}
        onSave={onSave}
        onCancel={onCancel}
      />
    </div>
  );
}
