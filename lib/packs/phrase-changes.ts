import type { Phrase } from '../chat/phrase';
import type { PackPhrase } from './pack';

/**
 * What a version of a pack does to one row of the bank.
 * `new`, `changed`, `removed`: it follows the pack.
 * `edited`: changed here, and not in the pack: it stays as it is here.
 * `conflict`: changed here and there: it stays as it is here unless the pack's is taken.
 * `absent`: deleted here: it stays away unless it is taken.
 * `left`: changed here, and the pack has it no more: it stays as the shop's own.
 */
export type PhraseChangeKind = 'new' | 'changed' | 'removed' | 'edited' | 'conflict' | 'absent' | 'left';

export interface PhraseChange {
  readonly kind: PhraseChangeKind;
  readonly rowId: string;
  /** The row as it is. */
  readonly before?: Phrase;
  /** The row as the pack would have it. */
  readonly after?: Phrase;
}

/** Three sides of a merge: what the pack said, what it says now, and what stands in the bank. */
export interface PhraseMerge {
  readonly base: readonly PackPhrase[];
  readonly next: readonly PackPhrase[];
  /** Rows of the bank by id; rows that no phrase of the pack is called after do not matter. */
  readonly rows: ReadonlyMap<string, Phrase>;
  /** Where a phrase of the pack lies in the bank. */
  readonly rowIdOf: (phraseId: string) => string;
  /** Rows that nobody has touched since they were shipped: a pack may have them. */
  readonly isUntouched: (row: Phrase) => boolean;
}

/** What the agent may ask for against the rule that his own changes stay. */
export const TAKEABLE: ReadonlySet<PhraseChangeKind> = new Set(['edited', 'conflict', 'absent']);

const FOLLOWS: ReadonlySet<PhraseChangeKind> = new Set(['new', 'changed', 'removed']);

/** What a pack says of a phrase, but for the samples, which are merged one by one: an answer learnt here is no edit. */
const FIELDS = ['group', 'title', 'body', 'code', 'keywords', 'intents', 'validFrom', 'validUntil'] as const;
const MOST_SAMPLES = 500;

/** What the pack's next version does to the bank, in the pack's order, removals last. Rows that stay the same are not told. */
export function phraseChanges({ base, next, rows, rowIdOf, isUntouched }: PhraseMerge): readonly PhraseChange[] {
  const before = new Map(base.map((phrase) => [phrase.id, phrase]));
  const kept = new Set(next.map(({ id }) => id));
  const coming = next.flatMap((phrase): readonly PhraseChange[] => {
    const rowId = rowIdOf(phrase.id);
    const [row, was] = [rows.get(rowId), before.get(phrase.id)];
    const after = mergedRow(rowId, phrase, was, row);
    if (row === undefined) return [{ kind: was === undefined ? 'new' : 'absent', rowId, after }];
    const kind = kindOf(row, phrase, was, isUntouched);
    if (kind === 'changed' && sayingOf(after) === sayingOf(row)) return [];
    return [{ kind, rowId, before: row, after }];
  });
  const going = base.flatMap((phrase): readonly PhraseChange[] => {
    const row = rows.get(rowIdOf(phrase.id));
    if (row === undefined || kept.has(phrase.id)) return [];
    const isEdited = row.owner === 'mine' || !isSame(row, phrase);
    return [{ kind: isEdited ? 'left' : 'removed', rowId: row.id, before: row }];
  });
  return [...coming, ...going];
}

/** The rows to put and the ids to delete, once it is settled which of the pack's versions are taken against edits made here. */
export function writesOf(
  changes: readonly PhraseChange[],
  taken: ReadonlySet<string>,
): { readonly put: readonly Phrase[]; readonly gone: readonly Phrase[] } {
  const due = changes.filter(({ kind, rowId }) => FOLLOWS.has(kind) || (TAKEABLE.has(kind) && taken.has(rowId)));
  return {
    put: due.flatMap(({ after }) => (after === undefined ? [] : [after])),
    gone: due.flatMap(({ before, after }) => (after === undefined && before !== undefined ? [before] : [])),
  };
}

function kindOf(
  row: Phrase,
  next: PackPhrase,
  was: PackPhrase | undefined,
  isUntouched: PhraseMerge['isUntouched'],
): PhraseChangeKind {
  const isMine = row.owner === 'mine';
  const isEdited = isMine || (was === undefined ? !isUntouched(row) : !isSame(row, was));
  if (!isEdited || (!isMine && isSame(row, next))) return 'changed';
  return was !== undefined && isSame(was, next) ? 'edited' : 'conflict';
}

/** The row with the pack's texts; what belongs to this machine (place, pin) stays. */
function mergedRow(rowId: string, next: PackPhrase, was: PackPhrase | undefined, row: Phrase | undefined): Phrase {
  const texts = { ...next, id: rowId, samples: mergedSamples(next, was, row), owner: 'shop' as const };
  if (row === undefined) return { ...texts, updatedAt: 0 };
  const { intents: _i, validFrom: _f, validUntil: _u, ...own } = row;
  return { ...own, ...texts };
}

/** The pack's samples without those deleted here, and those that were learnt here. */
function mergedSamples(
  { samples }: PackPhrase,
  was: PackPhrase | undefined,
  row: Phrase | undefined,
): readonly string[] {
  if (row === undefined) return samples;
  const [here, there] = [new Set(row.samples), new Set(was?.samples)];
  const kept = samples.filter((sample) => here.has(sample) || !there.has(sample));
  return [...new Set([...kept, ...row.samples.filter((sample) => !there.has(sample))])].slice(0, MOST_SAMPLES);
}

function isSame(a: Phrase | PackPhrase, b: Phrase | PackPhrase): boolean {
  return textsOf(a) === textsOf(b);
}

function textsOf(phrase: Phrase | PackPhrase): string {
  return JSON.stringify(FIELDS.map((field) => phrase[field] ?? null));
}

function sayingOf(row: Phrase): string {
  return JSON.stringify([textsOf(row), row.samples, row.owner]);
}
