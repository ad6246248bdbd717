import type { Phrase } from '../../lib/chat/phrase';
import { t } from '../../lib/language/t';
import { Button } from '../form/Button';
import { Notice } from '../notice/Notice';

/** What became of the phrase elsewhere while it was edited here. */
export interface Conflict {
  readonly isGone: boolean;
  /** What the phrase says now, as far as that is known already. */
  readonly newer: Phrase | undefined;
  readonly onTake: (newer: Phrase) => void;
}

interface PhraseConflictProps extends Conflict {
  readonly onKeep: () => void;
}

/** The phrase was changed elsewhere while it was edited here: the choice between the two. */
export function PhraseConflict({ isGone, newer, onKeep, onTake }: PhraseConflictProps) {
  const choice = (
    <>
      <Button onPress={onKeep}>{t('phrase.conflict.keep')}</Button>
      {newer !== undefined && <Button onPress={() => onTake(newer)}>{t('phrase.conflict.take')}</Button>}
    </>
  );
  return (
    <Notice live tone="warn" action={choice}>
      {isGone ? t('phrase.conflict.gone') : t('phrase.conflict.changed')}
      {newer !== undefined && <p class="t-phrase-form__newer">{t('phrase.conflict.newer', { body: newer.body })}</p>}
    </Notice>
  );
}
