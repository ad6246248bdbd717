import type { Phrase, Usage } from '../chat/phrase';
import type { PhraseVerdict } from '../review/judge-bank';
import type { Steps } from '../suggest/run-steps';
import { codeConflicts } from './code-conflicts';
import { duplicateSteps } from './duplicates';
import type { Validity } from './validity';
import { validityOf } from './validity';

/** What part of a bank is looked at, beside a group of it. */
export const VIEWS = ['all', 'used', 'unused', 'duplicates', 'rules', 'data', 'codes', 'ending'] as const;
export type View = (typeof VIEWS)[number];

/** Why a phrase stands in a view. */
export type ViewNote =
  | { readonly kind: 'duplicate'; readonly of: string; readonly exact: boolean; readonly set: number }
  | { readonly kind: 'rules'; readonly verdict: PhraseVerdict }
  | { readonly kind: 'used'; readonly count: number }
  /** `lastUsedAt` 0: never. */
  | { readonly kind: 'unused'; readonly lastUsedAt: number }
  | { readonly kind: 'code'; readonly others: readonly string[] }
  | { readonly kind: 'validity'; readonly validity: Exclude<Validity, 'always'> };

/** The phrases of a view, in its own order where that tells something, and why each is there. */
export interface ViewList {
  readonly phrases: readonly Phrase[];
  /** By phrase id. */
  readonly notes: ReadonlyMap<string, ViewNote>;
  /** The order is part of the view: what belongs together stands together. */
  readonly ordered: boolean;
}

/** What views are made of. */
export interface ViewGround {
  readonly phrases: readonly Phrase[];
  readonly usage: ReadonlyMap<string, Usage>;
  /** Phrases that the guard would not let pass in silence. */
  readonly verdicts: readonly PhraseVerdict[];
  /** Kinds of customer data, among the rules of findings. */
  readonly dataKinds: ReadonlySet<string>;
  /** Milliseconds since the epoch, and the local day of it. */
  readonly now: number;
  readonly day: string;
}

/** A phrase not used for so long counts as unused; one younger than that is not called so. */
const UNUSED = 60 * 24 * 60 * 60 * 1_000;

/** The phrases of a view. Only likeness takes long; the rest is one step. */
export function* viewSteps(view: View, ground: ViewGround): Steps<ViewList> {
  const { phrases, usage, verdicts, dataKinds, now, day } = ground;
  switch (view) {
    case 'duplicates':
      return inSets(yield* duplicateSteps(phrases));
    case 'codes':
      return sharingCodes(phrases);
    case 'rules':
      return judged(verdicts, ({ findings }) => findings.some(({ rule }) => !dataKinds.has(rule)));
    case 'data':
      return judged(verdicts, ({ findings }) => findings.some(({ rule }) => dataKinds.has(rule)));
    case 'used':
      return noted(phrases, ({ id }) => {
        const count = usage.get(id)?.count ?? 0;
        return count > 0 ? { kind: 'used', count } : undefined;
      });
    case 'unused':
      return noted(phrases, ({ id, updatedAt }) => {
        const lastUsedAt = usage.get(id)?.lastUsedAt ?? 0;
        return Math.max(lastUsedAt, updatedAt) < now - UNUSED ? { kind: 'unused', lastUsedAt } : undefined;
      });
    case 'ending':
      return noted(phrases, (phrase) => {
        const validity = validityOf(phrase, day);
        return validity === 'always' ? undefined : { kind: 'validity', validity };
      });
    default:
      return { phrases, notes: new Map(), ordered: false };
  }
}

function noted(phrases: readonly Phrase[], noteOf: (phrase: Phrase) => ViewNote | undefined): ViewList {
  const notes = new Map<string, ViewNote>();
  for (const phrase of phrases) {
    const note = noteOf(phrase);
    if (note !== undefined) notes.set(phrase.id, note);
  }
  return { phrases: phrases.filter(({ id }) => notes.has(id)), notes, ordered: false };
}

function judged(verdicts: readonly PhraseVerdict[], belongs: (verdict: PhraseVerdict) => boolean): ViewList {
  const those = verdicts.filter(belongs);
  return {
    phrases: those.map(({ phrase }) => phrase),
    notes: new Map(those.map((verdict) => [verdict.phrase.id, { kind: 'rules', verdict }])),
    ordered: false,
  };
}

function inSets(sets: readonly { readonly phrases: readonly Phrase[]; readonly exact: boolean }[]): ViewList {
  const notes = new Map<string, ViewNote>();
  for (const [set, { phrases, exact }] of sets.entries()) {
    for (const phrase of phrases) {
      const other = phrases[0] === phrase ? phrases[1] : phrases[0];
      notes.set(phrase.id, { kind: 'duplicate', of: other?.title ?? '', exact, set });
    }
  }
  return { phrases: sets.flatMap(({ phrases }) => phrases), notes, ordered: true };
}

function sharingCodes(phrases: readonly Phrase[]): ViewList {
  const conflicts = [...codeConflicts(phrases).values()];
  const notes = new Map(
    conflicts.flatMap((all) =>
      all.map((phrase): [string, ViewNote] => [
        phrase.id,
        { kind: 'code', others: all.filter((other) => other !== phrase).map(({ title }) => title) },
      ]),
    ),
  );
  return { phrases: conflicts.flat(), notes, ordered: true };
}
