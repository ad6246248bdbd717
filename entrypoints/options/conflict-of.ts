import type { Conflict } from '../../components/phrases/PhraseConflict';
import type { BankState } from '../panel/watch-bank';
import type { PhraseDesk } from './create-phrase-desk';

/** What the last save of the form that is open met elsewhere, if anything. */
export function conflictOf(desk: PhraseDesk, bank: BankState): Conflict | undefined {
  const [edited, fault] = [desk.edited.value, desk.fault.value];
  if (edited === undefined || edited.isNew || (fault !== 'changed' && fault !== 'not-found')) return undefined;
  const phrases = bank.state === 'ready' ? bank.index.phrases : [];
  const isGone = fault === 'not-found';
  return { isGone, newer: isGone ? undefined : phrases.find(({ id }) => id === edited.phrase.id), onTake: desk.edit };
}
