import type { Phrase } from '../chat/phrase';
import type { Steps } from '../suggest/run-steps';
import { withoutBlanks } from '../text/likeness';
import { createNearTexts } from '../text/near-texts';

/** Phrases that say the same or nearly so. */
export interface DuplicateSet {
  /** Two or more, in the order of the bank. */
  readonly phrases: readonly Phrase[];
  /** All of them say the same, blanks and widths of letters apart. */
  readonly exact: boolean;
}

/** Every set of phrases with the same or nearly the same body, a phrase a step. Likeness reaches on: a set may hold two that are like a third. */
export function* duplicateSteps(phrases: readonly Phrase[]): Steps<readonly DuplicateSet[]> {
  const near = createNearTexts();
  const places = new Map<string, number>();
  // Place of each phrase → place of the first one of its set.
  const leaders: number[] = [];
  for (const [place, { body }] of phrases.entries()) {
    const said = sayingOf(body);
    const twin = places.get(said) ?? near.find(body)?.place;
    leaders.push(twin === undefined ? place : (leaders[twin] ?? twin));
    if (!places.has(said)) places.set(said, place);
    near.add(body);
    yield;
  }
  const sets = new Map<number, Phrase[]>();
  for (const [place, phrase] of phrases.entries()) {
    const leader = leaders[place] ?? place;
    const set = sets.get(leader);
    if (set === undefined) sets.set(leader, [phrase]);
    else set.push(phrase);
  }
  return [...sets.values()]
    .filter((set) => set.length > 1)
    .map((set) => ({ phrases: set, exact: new Set(set.map(({ body }) => sayingOf(body))).size === 1 }));
}

function sayingOf(body: string): string {
  return withoutBlanks(body.normalize('NFKC').toLowerCase());
}
