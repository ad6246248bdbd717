import { dotFrom } from './dot';
import type { IntentModel } from './intent-model';
import { shareOut } from './intent-model';
import { INTENTS } from './intent-table';

/** The classes by the group of their intents, each group with the mean of its classes' weights. */
export interface IntentFamilies {
  /** `size` numbers a family. */
  readonly centres: Float32Array;
  readonly members: readonly Uint16Array[];
}

/** Families whose classes are looked at: banks left out are ranked as well as with all of them. */
const LIKELY = 4;

export function readFamilies({
  intents,
  weights,
  size,
}: Pick<IntentModel, 'intents' | 'weights' | 'size'>): IntentFamilies {
  const groupOf = new Map(INTENTS.map(({ id, group }) => [id, group]));
  const classes = [...intents.keys()];
  const members = [...Map.groupBy(classes, (c) => groupOf.get(intents[c] ?? '') ?? '').values()];
  const centres = new Float32Array(members.length * size);
  for (const [family, of] of members.entries()) {
    for (const c of of) {
      for (let i = 0; i < size; i += 1) {
        const at = family * size + i;
        centres[at] = (centres[at] ?? 0) + (weights[c * size + i] ?? 0) / of.length;
      }
    }
  }
  return { centres, members: members.map((of) => Uint16Array.from(of)) };
}

/** Scores of the families, and which are likely: scratch, for this is done for every phrase of a bank. */
const scores = new Float64Array(64);
const isLikely = new Uint8Array(64);

/** As `readIntents`, but only for classes of the likeliest families; the others get nothing. Four times as fast. */
export function readLikelyIntents(
  { weights, biases, size, families: { centres, members } }: IntentModel,
  vector: Float32Array,
  intents: Float32Array,
): void {
  const { length } = members;
  for (let family = 0; family < length; family += 1) {
    scores[family] = dotFrom(centres, family * size, vector, size);
    isLikely[family] = 0;
  }
  for (let place = 0; place < LIKELY && place < length; place += 1) isLikely[likeliestLeft(length)] = 1;
  intents.fill(-Infinity);
  for (let family = 0; family < length; family += 1) {
    const of = members[family];
    if (of === undefined || isLikely[family] === 0) continue;
    for (let i = 0; i < of.length; i += 1) {
      const c = of[i] ?? 0;
      intents[c] = (biases[c] ?? 0) + dotFrom(weights, c * size, vector, size);
    }
  }
  shareOut(intents);
}

function likeliestLeft(length: number): number {
  let best = -1;
  for (let family = 0; family < length; family += 1) {
    if (isLikely[family] === 0 && (best < 0 || (scores[family] ?? 0) > (scores[best] ?? 0))) best = family;
  }
  return best;
}
