import type { IntentModel } from './intent-model';
import { addBiases, shareOut } from './intent-model';
import { INTENTS } from './intent-table';
import { multiplyRows } from './multiply-rows';

/** The classes by the group of their intents, each group with the mean of its classes' weights. */
export interface IntentFamilies {
  /** `size` numbers a family. */
  readonly centres: Float64Array;
  /** Family → its first class; one more than there are families. Classes stand in the order of the groups. */
  readonly starts: Uint16Array;
}

/** Families whose classes are looked at: banks left out are ranked as well as with all of them. */
const LIKELY = 4;

/** Puts the classes of a model into families by the groups of the intent table. */
export function readFamilies({
  intents,
  weights,
  size,
}: Pick<IntentModel, 'intents' | 'weights' | 'size'>): IntentFamilies {
  const groupOf = new Map(INTENTS.map(({ id, group }) => [id, group]));
  const groups = intents.map((id) => groupOf.get(id));
  const firsts = [...groups.keys()].filter((c) => c === 0 || groups[c] !== groups[c - 1]);
  const starts = Uint16Array.of(...firsts, intents.length);
  const centres = new Float64Array(firsts.length * size);
  for (const [family, first] of firsts.entries()) {
    const end = starts[family + 1] ?? 0;
    for (let at = first * size; at < end * size; at += 1) {
      const to = family * size + (at % size);
      centres[to] = (centres[to] ?? 0) + (weights[at] ?? 0) / (end - first);
    }
  }
  return { centres, starts };
}

/** Scores of the families: scratch, for this is done for every phrase of a bank. */
let scores = new Float64Array(0);

/** As `readIntents`, but only for classes of the likeliest families; the others get nothing. Three times as fast. */
export function readLikelyIntents(
  { weights, biases, families: { centres, starts } }: IntentModel,
  vector: Float64Array,
  intents: Float64Array,
): void {
  const count = starts.length - 1;
  if (scores.length !== count) scores = new Float64Array(count);
  multiplyRows(centres, vector, scores);
  intents.fill(-Infinity);
  for (let place = 0; place < LIKELY && place < count; place += 1) {
    const family = likeliestLeft();
    const [first, end] = [starts[family] ?? 0, starts[family + 1] ?? 0];
    scores[family] = -Infinity;
    multiplyRows(weights, vector, intents, first, end);
    addBiases(intents, biases, first, end);
  }
  shareOut(intents);
}

function likeliestLeft(): number {
  let best = 0;
  for (let family = 1; family < scores.length; family += 1) {
    if ((scores[family] ?? 0) > (scores[best] ?? 0)) best = family;
  }
  return best;
}
