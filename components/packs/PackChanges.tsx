import { useState } from 'preact/hooks';
import { t } from '../../lib/language/t';
import { Button } from '../form/Button';
import { Pager } from '../phrases/Pager';
import { changedParts } from './changed-part';
import './packs.css';

const ROWS = 20;

/** One phrase that the pack touches, in words. */
export interface PhraseLine {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** Its text as it is, and as the pack would have it. */
  readonly stands: string | undefined;
  readonly becomes: string | undefined;
  /** What differs beside the text, a line each. */
  readonly beside: readonly string[];
  /** It was edited here; whether the shop's is to be used instead is the agent's to say. */
  readonly takeable: boolean;
}

interface PackChangesProps {
  readonly heading: string;
  /** Changes of rules, word lists and public data, a line each. */
  readonly policy: readonly string[];
  readonly phrases: readonly PhraseLine[];
  /** How many of each kind: `新增 12 · 修改 3`. */
  readonly summary: string;
  /** Names of word lists that found no room. */
  readonly leftOut: readonly string[];
  readonly onApply: (taken: readonly string[]) => void;
  readonly onCancel: () => void;
}

/** What a version of a pack would change, before it does. */
export function PackChanges(props: PackChangesProps) {
  const { heading, policy, phrases, summary, leftOut, onApply, onCancel } = props;
  const [turned, setTurned] = useState(0);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const pages = Math.max(1, Math.ceil(phrases.length / ROWS));
  const page = Math.min(turned, pages - 1);
  const unchanged = policy.length === 0 ? t('shared.diff.none') : t('shared.diff.same');
  const take = (id: string, on: boolean): void =>
    setTaken((before) => (on ? before.union(new Set([id])) : before.difference(new Set([id]))));
  return (
    <section class="t-shared__diff t-small" aria-label={heading}>
      <h4>{heading}</h4>
      {policy.length > 0 && (
        <>
          <p class="t-muted">{t('shared.diff.rules')}</p>
          <ul class="t-shared__lines">
            {policy.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {leftOut.length > 0 && <p class="t-field__error">{t('shared.diff.leftOut', { names: leftOut.join(' · ') })}</p>}
      <p class="t-muted">{phrases.length === 0 ? unchanged : `${t('shared.diff.phrases')} · ${summary}`}</p>
      {phrases.some(({ takeable }) => takeable) && <p>{t('shared.diff.kept')}</p>}
      <ul class="t-shared__phrases">
        {phrases.slice(page * ROWS, (page + 1) * ROWS).map((line) => (
          <PhraseChangeItem key={line.id} line={line} taken={taken.has(line.id)} onTake={(on) => take(line.id, on)} />
        ))}
      </ul>
      {pages > 1 && <Pager page={page} pages={pages} rows={phrases.length} onTurn={setTurned} />}
      <div class="t-shared__deeds t-shared__deeds--end">
        <Button onPress={onCancel}>{t('action.cancel')}</Button>
        <Button look="main" onPress={() => onApply([...taken])}>
          {t('shared.diff.apply')}
        </Button>
      </div>
    </section>
  );
}

interface PhraseChangeItemProps {
  readonly line: PhraseLine;
  readonly taken: boolean;
  readonly onTake: (on: boolean) => void;
}

function PhraseChangeItem({ line, taken, onTake }: PhraseChangeItemProps) {
  const { kind, title, beside, takeable } = line;
  return (
    <li>
      <div class="t-shared__phrase">
        <span class="t-shared__kind">{kind}</span>
        <strong>{title}</strong>
        {takeable && (
          <label class="t-shared__take">
            <input
              type="checkbox"
              checked={taken}
              aria-label={t('shared.diff.takeNamed', { title })}
              onChange={({ currentTarget }) => onTake(currentTarget.checked)}
            />
            {t('shared.diff.take')}
          </label>
        )}
      </div>
      <Texts stands={line.stands} becomes={line.becomes} />
      {beside.map((one) => (
        <p key={one} class="t-muted">
          {one}
        </p>
      ))}
    </li>
  );
}

/** The text once where it stays, goes or comes; as it is and as it would be where it changes, with the difference marked. */
function Texts({ stands, becomes }: Pick<PhraseLine, 'stands' | 'becomes'>) {
  if (stands === undefined || becomes === undefined || stands === becomes) {
    return <p class="t-shared__text">{becomes ?? stands}</p>;
  }
  const [now, then] = changedParts(stands, becomes) ?? [[stands, '', ''] as const, [becomes, '', ''] as const];
  return (
    <>
      <p class="t-shared__text">
        <span class="t-muted">{t('shared.diff.now')} </span>
        {now[0]}
        <del>{now[1]}</del>
        {now[2]}
      </p>
      <p class="t-shared__text">
        <span class="t-muted">{t('shared.diff.then')} </span>
        {then[0]}
        <ins>{then[1]}</ins>
        {then[2]}
      </p>
    </>
  );
}
