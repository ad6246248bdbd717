import { createHashTable, packHashes, packRows, unpackHashes, unpackRows, unpackScales } from '../../text/packed-rows';
import type { JudgeModel, Thresholds } from './judge-model';
import { FIRST_RULE } from './judge-model';

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

export type ReadJudge =
  | { readonly ok: true; readonly model: JudgeModel }
  | { readonly ok: false; readonly reason: 'not-a-model' | 'other-version' | 'damaged' };

/*
 * The file, little-endian: six u32 ("TTJU", version, size, rules, features, bytes of names); f32 of the biases and of the two thresholds
 * (warn, hint); then bytes: the features' hashes (`packHashes`); a scale for each feature and head; vectors and weights (i8); a byte for each
 * rule, 1 where it holds; names of the rules, UTF-8, one a line.
 */
const MAGIC = 0x554a5454;
const VERSION = 1;
const HEADER = 24;
const HASH_BYTES = 4;

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

/** Reads what `packJudge` wrote. */
export function loadJudge(file: Uint8Array): ReadJudge {
  if (file.byteLength < HEADER) return { ok: false, reason: 'not-a-model' };
  // A copy: a view into a larger buffer need not begin at a multiple of four.
  const { buffer } = file.slice();
  const header = new Uint32Array(buffer, 0, HEADER / 4);
  const [magic, version, size = 0, ruleCount = 0, count = 0, nameBytes = 0] = header;
  if (magic !== MAGIC) return { ok: false, reason: 'not-a-model' };
  if (version !== VERSION) return { ok: false, reason: 'other-version' };
  const heads = FIRST_RULE + ruleCount;
  const expected = HEADER + 4 * (heads + 2) + HASH_BYTES * count + (count + heads) * (1 + size) + ruleCount + nameBytes;
  if (file.byteLength !== expected) return { ok: false, reason: 'damaged' };
  let at = HEADER;
  const take = (bytes: number) => (at += bytes) - bytes;
  const takeBytes = (length: number) => new Uint8Array(buffer, take(length), length);
  const takeSigned = (length: number) => new Int8Array(buffer, take(length), length);
  const biases = new Float32Array(buffer, take(4 * heads), heads);
  const [warn = 0, hint = 0] = new Float32Array(buffer, take(8), 2);
  const table = createHashTable(unpackHashes(takeBytes(HASH_BYTES * count)));
  const scales = unpackScales(takeBytes(count));
  const headScales = takeBytes(heads);
  const vectors = takeSigned(count * size);
  const weights = unpackRows({ bytes: takeSigned(heads * size), scales: headScales }, size);
  const holds = Array.from(takeBytes(ruleCount), (byte) => byte === 1);
  const rules = new TextDecoder().decode(takeBytes(nameBytes)).split('\n');
  if (rules.length !== ruleCount) return { ok: false, reason: 'damaged' };
  return {
    ok: true,
    model: { ...table, size, rules, holds, vectors, scales, weights, biases, thresholds: { warn, hint } },
  };
}

function inOrder(numbers: Float32Array, order: Uint32Array, size: number): Float32Array {
  const sorted = new Float32Array(numbers.length);
  for (const [to, from] of order.entries()) sorted.set(numbers.subarray(from * size, (from + 1) * size), to * size);
  return sorted;
}
