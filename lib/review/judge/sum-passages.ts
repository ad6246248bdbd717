import { rowOf } from '../../text/sorted-hashes';
import type { JudgeModel } from './judge-model';
import { addRow } from './sparse-rows';
import type { WordFeatures } from './word-features';
import { addAsked, addEdges, createWordFeatures, readInner } from './word-features';

/** Some whole clauses of a text. */
export interface Passage {
  /** Code units, half-open. */
  readonly start: number;
  readonly end: number;
  /** Its clauses, by number, both included. */
  readonly first: number;
  readonly last: number;
}

/** What the known features of passages add up to; each is looked up once, however many passages it stands in. */
export interface PassageSums {
  /** Writes the passage's meaning, the sum over the root of the number of features; answers how many of them stand for words of the draft. */
  readonly read: (passage: Passage, meaning: Float32Array) => number;
}

const features: WordFeatures = createWordFeatures();

/** Reads a text whose clauses end at `ends`, and the buyer's last message. */
export function sumPassages(model: JudgeModel, own: string, buyer: string, ends: readonly number[]): PassageSums {
  const { size } = model;
  const count = ends.length;
  // For each clause what stands in it, then for each what reaches from it into the next, then what the buyer's message adds.
  const sums = new Float32Array((2 * count + 1) * size);
  const known = new Uint16Array(2 * count + 1);
  readInner(own, buyer, features);
  // Pairs keep within a clause, and a run of three reaches into the next one at most: every clause but the first has two units.
  for (let k = 0, clause = 0; k < features.count; k += 1) {
    const row = rowOf(model, features.hashes[k] ?? 0);
    if (row < 0) continue;
    clause = clauseOf(features.starts[k] ?? 0, clause, ends);
    const to = clauseOf((features.ends[k] ?? 1) - 1, clause, ends);
    addTo(to === clause ? clause : count + clause, row);
  }
  features.count = 0;
  addAsked(buyer, features);
  addAll(2 * count);

  function addTo(sum: number, row: number): void {
    known[sum] = (known[sum] ?? 0) + 1;
    addRow(model.vectors, row, sums, sum * size);
  }
  function addAll(sum: number): void {
    for (let k = 0; k < features.count; k += 1) {
      const row = rowOf(model, features.hashes[k] ?? 0);
      if (row >= 0) addTo(sum, row);
    }
  }
  function take(sum: number, meaning: Float32Array): number {
    for (let i = 0; i < size; i += 1) meaning[i] = (meaning[i] ?? 0) + (sums[sum * size + i] ?? 0);
    return known[sum] ?? 0;
  }
  return {
    read: (passage, meaning) => {
      meaning.fill(0);
      let words = 0;
      for (let clause = passage.first; clause <= passage.last; clause += 1) {
        words += take(clause, meaning);
        if (clause < passage.last) words += take(count + clause, meaning);
      }
      const edges = addEdgesTo(model, own, passage, buyer, meaning);
      const all = words + edges.known + take(2 * count, meaning);
      const length = Math.sqrt(Math.max(1, all));
      for (let i = 0; i < size; i += 1) meaning[i] = (meaning[i] ?? 0) / length;
      return words + edges.words;
    },
  };
}

function addEdgesTo(
  model: JudgeModel,
  own: string,
  { start, end }: Passage,
  buyer: string,
  meaning: Float32Array,
): { readonly known: number; readonly words: number } {
  features.count = 0;
  addEdges(own, start, end, buyer, features);
  let [known, words] = [0, 0];
  for (let k = 0; k < features.count; k += 1) {
    const row = rowOf(model, features.hashes[k] ?? 0);
    if (row < 0) continue;
    known += 1;
    if (features.starts[k] !== features.ends[k]) words += 1;
    addRow(model.vectors, row, meaning, 0);
  }
  return { known, words };
}

/** The clause in which a unit stands, sought from one near it. */
function clauseOf(at: number, near: number, ends: readonly number[]): number {
  let clause = near;
  while (clause > 0 && at < (ends[clause - 1] ?? 0)) clause -= 1;
  while (clause < ends.length - 1 && at >= (ends[clause] ?? 0)) clause += 1;
  return clause;
}
