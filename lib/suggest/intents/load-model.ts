import { createHashTable, HASH_BYTES, packHashes, packRows, unpackHashes } from '../../text/packed-rows';
import { readFamilies } from './intent-families';
import type { IntentModel } from './intent-model';
import { GRAIN } from './intent-model';
import { chatClasses } from './intent-table';
import { upsetClasses } from './soothing';

/** A model as training leaves it. */
export interface TrainedModel {
  readonly intents: readonly string[];
  /** Numbers in a meaning. */
  readonly size: number;
  /** Feature hashes; their vectors stand in the same order. */
  readonly features: readonly number[];
  readonly vectors: Float32Array;
  /** What a feature counts in a reply against what it counts in a message, 0 to 4. */
  readonly gates: Float32Array;
  readonly turn: Float32Array;
  readonly fields: readonly [title: number, body: number, group: number];
  /** Class after class, `size` weights each. */
  readonly weights: Float32Array;
  readonly biases: Float32Array;
  readonly ranking: Float32Array;
  readonly push: Float32Array;
}

export type ReadModel =
  | { readonly ok: true; readonly model: IntentModel }
  | { readonly ok: false; readonly reason: 'not-a-model' | 'other-version' | 'damaged' };

/*
 * The file, little-endian: eight u32 ("TTIM", version, size, classes, features, weights of the ranking, of the push, bytes of names); f32 of
 * the fields (3), the biases, the ranking, the push; then bytes: the features' hashes, ascending, as differences, their lowest bytes first, then
 * the second …; a scale for each feature, class and row of the turn; the features' gates; vectors, weights and turn (i8); names of the
 * intents, UTF-8, one a line.
 */
const MAGIC = 0x4d495454;
const VERSION = 2;
const HEADER = 32;
const GATE_GRAIN = 64;

/**
 * Steps either way that a number keeps. Eight for the features lose nothing that can be measured and save a seventh of the download,
 * which buys more features; classes and the turn are few.
 */
const FEATURE_LEVELS = 8;
const LEVELS = 15;

/** A number is a signed byte × 2^(scale / 8 − 24): the grain of the scale costs at most a twelfth of the range. */
const SCALES = Float64Array.from({ length: 256 }, (_, byte) => 2 ** (byte / 8 - 24));
const scaleOf = (byte: number) => SCALES[byte] ?? 0;

/** Quantises, a byte a number. */
export function packModel(trained: TrainedModel): Uint8Array {
  const { size, intents, features, biases, ranking, push } = trained;
  const names = new TextEncoder().encode(intents.join('\n'));
  const order = Uint32Array.from(features.keys()).toSorted((a, b) => (features[a] ?? 0) - (features[b] ?? 0));
  const vectors = packRows(inOrder(trained.vectors, order, size), size, FEATURE_LEVELS);
  const weights = packRows(trained.weights, size, LEVELS);
  const turn = packRows(trained.turn, size, LEVELS);
  const parts = [
    Uint32Array.of(MAGIC, VERSION, size, intents.length, features.length, ranking.length, push.length, names.length),
    Float32Array.of(...trained.fields, ...biases, ...ranking, ...push),
    packHashes(Uint32Array.from(order, (at) => features[at] ?? 0)),
    vectors.scales,
    weights.scales,
    turn.scales,
    Uint8Array.from(order, (at) => Math.min(255, Math.round(GATE_GRAIN * (trained.gates[at] ?? 0)))),
    vectors.bytes,
    weights.bytes,
    turn.bytes,
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

/** Reads what `packModel` wrote. */
export function loadModel(file: Uint8Array): ReadModel {
  if (file.byteLength < HEADER) return { ok: false, reason: 'not-a-model' };
  // A copy: a view into a larger buffer need not begin at a multiple of four.
  const { buffer } = file.slice();
  const [magic, version, size = 0, classes = 0, count = 0, ranks = 0, pushes = 0, nameBytes = 0] = new Uint32Array(
    buffer,
    0,
    HEADER / 4,
  );
  if (magic !== MAGIC) return { ok: false, reason: 'not-a-model' };
  if (version !== VERSION) return { ok: false, reason: 'other-version' };
  const floats = 3 + classes + ranks + pushes;
  const expected = HEADER + 4 * floats + (HASH_BYTES + 1) * count + (count + classes + size) * (1 + size) + nameBytes;
  if (file.byteLength !== expected) return { ok: false, reason: 'damaged' };
  let at = HEADER;
  const take = (bytes: number) => (at += bytes) - bytes;
  const takeFloats = (length: number) => new Float32Array(buffer, take(4 * length), length);
  const takeBytes = (length: number) => new Uint8Array(buffer, take(length), length);
  const takeSigned = (length: number) => new Int8Array(buffer, take(length), length);
  const [title = 0, body = 0, group = 0] = takeFloats(3);
  const [biases, ranking, push] = [takeFloats(classes), takeFloats(ranks), takeFloats(pushes)];
  const features = unpackHashes(takeBytes(HASH_BYTES * count));
  const [featureScales, classScales, turnScales] = [takeBytes(count), takeBytes(classes), takeBytes(size)];
  const scales = Int32Array.from(featureScales, (byte) => Math.round(GRAIN * scaleOf(byte)));
  const replyScales = replyScalesOf(takeBytes(count), featureScales);
  const vectors = takeSigned(count * size);
  const weights = restore(takeSigned(classes * size), classScales, size);
  const turn = restore(takeSigned(size * size), turnScales, size);
  const intents = new TextDecoder().decode(takeBytes(nameBytes)).split('\n');
  if (intents.length !== classes) return { ok: false, reason: 'damaged' };
  const fields = [title, body, group] as const;
  const families = readFamilies({ intents, weights, size });
  const known = { intents, size, ...createHashTable(features), vectors, scales, replyScales };
  const told = { chat: chatClasses(intents), upset: upsetClasses(intents) };
  return { ok: true, model: { ...known, turn, fields, weights, biases, families, ...told, ranking, push } };
}

function replyScalesOf(gates: Uint8Array, scales: Uint8Array): Int32Array {
  const factors = new Int32Array(gates.length);
  for (let row = 0; row < gates.length; row += 1) {
    factors[row] = Math.round((GRAIN / GATE_GRAIN) * (gates[row] ?? 0) * scaleOf(scales[row] ?? 0));
  }
  return factors;
}

function inOrder(numbers: Float32Array, order: Uint32Array, size: number): Float32Array {
  const sorted = new Float32Array(numbers.length);
  for (const [to, from] of order.entries()) sorted.set(numbers.subarray(from * size, (from + 1) * size), to * size);
  return sorted;
}

function restore(bytes: Int8Array, scales: Uint8Array, size: number): Float64Array {
  return Float64Array.from(bytes, (byte, i) => byte * scaleOf(scales[Math.floor(i / size)] ?? 0));
}
