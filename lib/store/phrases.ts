import type { Phrase } from '../chat/phrase';
import type { Bank } from './bank';
import { forgetHistories, keepVersions, saysTheSame } from './history';
import { sweepBallast } from './turn-log';
import { joinChanges } from './join-changes';
import type { Once } from './write-once';
import { writeOnce } from './write-once';
import type { Written } from './written';

/**
 * Adds a phrase or replaces the one with its id. The time of the change is `once.now`, whatever the phrase says. `from`: the phrase
 * that the change began from. What was changed elsewhere since then stays beside it; `changed` where both changed the same, `not-found`
 * where it was deleted. Without `from` whatever stands there is replaced, and kept as a version.
 */
export async function savePhrase(bank: Bank, once: Once, phrase: Phrase, from?: Phrase): Promise<Written> {
  return writeOnce(bank, once, async () => {
    const known = await bank.phrases.get(phrase.id);
    if (from !== undefined && known === undefined) return { refused: 'not-found' };
    const next = from === undefined || known === undefined ? phrase : joinPhrases(from, phrase, known);
    if (next === undefined) return { refused: 'changed' };
    if (known !== undefined && !saysTheSame(known, next)) await keepVersions(bank, [known], once.now, 'edited');
    await bank.phrases.put({ ...next, updatedAt: once.now });
    await bank.removed.delete(phrase.id);
    return { added: known === undefined ? 1 : 0 };
  });
}

/** When a phrase was changed is no part of what it says. */
function joinPhrases(from: Phrase, mine: Phrase, newer: Phrase): Phrase | undefined {
  const { updatedAt } = newer;
  return joinChanges({ ...from, updatedAt }, { ...mine, updatedAt }, newer);
}

/** Takes a phrase out of the bank and keeps it for undo. One that is already gone is no fault: the wish is fulfilled. */
export async function removePhrase(bank: Bank, once: Once, phraseId: string): Promise<Written> {
  return writeOnce(bank, once, async () => {
    const phrase = await bank.phrases.get(phraseId);
    if (phrase === undefined) return { added: 0 };
    await bank.removed.put({ id: phraseId, phrase, removedAt: once.now });
    await bank.phrases.delete(phraseId);
    return { added: -1 };
  });
}

/** Puts a removed phrase back as it was. `not-found` once it was pruned or was never there. */
export async function restorePhrase(bank: Bank, once: Once, phraseId: string): Promise<Written> {
  return writeOnce(bank, once, async () => {
    if ((await bank.phrases.get(phraseId)) !== undefined) return { added: 0 };
    const row = await bank.removed.get(phraseId);
    if (row === undefined) return { refused: 'not-found' };
    await bank.phrases.put(row.phrase);
    await bank.removed.delete(phraseId);
    return { added: 1 };
  });
}

/** Forgets idempotency keys and removed phrases, with their history, older than `before` (milliseconds since the epoch). */
export async function pruneBank(bank: Bank, before: number): Promise<void> {
  await bank.transaction('rw', bank.tables, async () => {
    await bank.applied.where('at').below(before).delete();
    const gone = bank.removed.where('removedAt').below(before);
    await forgetHistories(bank, await gone.primaryKeys());
    await gone.delete();
    await sweepBallast(bank);
  });
}
