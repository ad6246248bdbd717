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

/** Families whose classes are looked at; the likeliest class is among them for 99 replies in 100. */
const LIKELY = 8;

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

/** As `readIntents`, but only for classes of the likeliest families; the others get nothing. Three times as fast. */
export function readLikelyIntents(
  { weights, biases, size, families: { centres, members } }: IntentModel,
  vector: Float32Array,
  intents: Float32Array,
): void {
  const scores = Float64Array.from(members, (_, family) => dotFrom(centres, family * size, vector, size));
  const least = scores.toSorted()[Math.max(0, scores.length - LIKELY)] ?? -Infinity;
  intents.fill(-Infinity);
  for (const [family, score] of scores.entries()) {
    if (score < least) continue;
    for (const c of members[family] ?? []) intents[c] = (biases[c] ?? 0) + dotFrom(weights, c * size, vector, size);
  }
  shareOut(intents);
}
