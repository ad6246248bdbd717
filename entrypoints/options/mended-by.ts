import type { Edit } from '../../lib/bank/edits';
import type { ViewNote } from '../../lib/bank/views';

/** Puts in the better wording that the check found for a phrase, where it found one. */
export function mendedBy(notes: ReadonlyMap<string, ViewNote>): Edit {
  return (phrase) => {
    const note = notes.get(phrase.id);
    const fixed = note?.kind === 'rules' ? note.verdict.fixed : undefined;
    return fixed === undefined || fixed === phrase.body ? undefined : { ...phrase, body: fixed };
  };
}
