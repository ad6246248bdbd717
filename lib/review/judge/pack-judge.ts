import { packHashes, packRows } from '../../text/packed-rows';
import type { Thresholds } from './judge-model';
import { MAGIC, VERSION } from './judge-file';

/** A model as training leaves it. */
export interface TrainedJudge {
  readonly rules: readonly string[];
  readonly holds: readonly boolean[];
  readonly size: number;
  /** Feature hashes; their vectors stand in the same order. */
  readonly features: readonly number[];
  readonly vectors: Float32Array;
  readonly weights: Float32Array;
  readonly biases: Float32Array;
  readonly thresholds: Thresholds;
}

/** Writes the file whose layout judge-file.ts tells. */
export function packJudge(trained: TrainedJudge): Uint8Array {
  const { size, rules, features, biases, thresholds } = trained;
  const names = new TextEncoder().encode(rules.join('\n'));
  const order = Uint32Array.from(features.keys()).toSorted((a, b) => (features[a] ?? 0) - (features[b] ?? 0));
  const vectors = packRows(inOrder(trained.vectors, order, size), size);
  const weights = packRows(trained.weights, size);
  const parts = [
    Uint32Array.of(MAGIC, VERSION, size, rules.length, features.length, names.length),
    Float32Array.of(...biases, thresholds.warn, thresholds.hint),
    packHashes(Uint32Array.from(order, (at) => features[at] ?? 0)),
    vectors.scales,
    weights.scales,
    vectors.bytes,
    weights.bytes,
    Uint8Array.from(trained.holds, Number),
    names,
  ];
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    file.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return file;
}

function inOrder(numbers: Float32Array, order: Uint32Array, size: number): Float32Array {
  const sorted = new Float32Array(numbers.length);
  for (const [to, from] of order.entries()) sorted.set(numbers.subarray(from * size, (from + 1) * size), to * size);
  return sorted;
}
