import type { Phrase } from '../../chat/phrase';
import { saysTheSame } from '../history';
import type { Snapshot } from '../snapshot';

/** A phrase that stands in both and differs. */
interface ChangedPhrase {
  readonly now: Phrase;
  readonly kept: Phrase;
}

/** What restoring a backup would do to the bank. */
export interface Comparison {
  /** Phrases that would come back. */
  readonly added: readonly Phrase[];
  readonly changed: readonly ChangedPhrase[];
  /** Phrases that would go, since the backup knows nothing of them. */
  readonly removed: readonly Phrase[];
}

/** Compares by id. A backup without the shop's phrases says nothing of them, so none of them would go. */
export function compareWithBackup(phrases: readonly Phrase[], { phrases: kept, whole }: Snapshot): Comparison {
  const keptById = new Map(kept.map((phrase) => [phrase.id, phrase]));
  const now = new Set(phrases.map(({ id }) => id));
  const pairs = phrases.flatMap((phrase) => {
    const other = keptById.get(phrase.id);
    return other === undefined ? [] : [{ now: phrase, kept: other }];
  });
  return {
    added: kept.filter(({ id }) => !now.has(id)),
    changed: pairs.filter((pair) => !isSame(pair.now, pair.kept)),
    removed: phrases.filter(({ id, owner }) => !keptById.has(id) && (whole || owner === 'mine')),
  };
}

function isSame(a: Phrase, b: Phrase): boolean {
  return saysTheSame(a, b) && a.pinned === b.pinned && a.place === b.place;
}
