import type { PostingsBuilder } from './postings-builder';

/** What terms are added to. */
export type TermSink = Pick<PostingsBuilder, 'add' | 'addOnce'>;

/** The terms of a text in the order they were added; the weight of those that count once is negative. */
export interface Recording {
  readonly hashes: Uint32Array;
  readonly weights: Float32Array;
}

/** Texts remembered: shops have some hundred keywords and groups; a bank with more repeats the first of them most. */
const MOST = 4096;

/** The recording of a text, taken at its first occurrence. */
export function recorded(
  known: Map<string, Recording>,
  text: string,
  addTerms: (sink: TermSink, text: string) => void,
): Recording {
  const before = known.get(text);
  if (before !== undefined) return before;
  const hashes: number[] = [];
  const weights: number[] = [];
  const record = (hash: number, weight: number) => {
    hashes.push(hash);
    weights.push(weight);
  };
  addTerms({ add: record, addOnce: (hash, weight) => record(hash, -weight) }, text);
  const recording = { hashes: Uint32Array.from(hashes), weights: Float32Array.from(weights) };
  if (known.size < MOST) known.set(text, recording);
  return recording;
}

/** Adds the terms of a recording. */
export function replay(sink: TermSink, { hashes, weights }: Recording): void {
  for (let i = 0; i < hashes.length; i += 1) {
    const weight = weights[i] ?? 0;
    if (weight > 0) sink.add(hashes[i] ?? 0, weight);
    else sink.addOnce(hashes[i] ?? 0, -weight);
  }
}
