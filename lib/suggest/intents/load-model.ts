import type { IntentModel } from './intent-model';

/** A model as training leaves it. */
export interface TrainedModel {
  readonly intents: readonly string[];
  /** Numbers in a meaning. */
  readonly size: number;
  /** Feature hashes; their vectors stand in the same order. */
  readonly features: readonly number[];
  readonly vectors: Float32Array;
  /** Class after class, `size` weights each. */
  readonly weights: Float32Array;
  readonly biases: Float32Array;
}

export type ReadModel =
  | { readonly ok: true; readonly model: IntentModel }
  | { readonly ok: false; readonly reason: 'not-a-model' | 'other-version' | 'damaged' };

/*
 * The file, little-endian: "TTIM", version (u32), size (u32), classes (u32), features (u32), bytes of names (u32); then the
 * features' hashes (u32 each), biases (f32), one byte of scale for each feature and each class, the vectors and the weights (i8), and the
 * names of the intents, UTF-8, one a line.
 */
const MAGIC = 0x4d495454;
const VERSION = 1;
const HEADER = 24;

/** Six bits a number lose nothing that can be measured and pack a quarter smaller than eight. */
const LEVELS = 31;

/** A number is a signed byte × 2^(scale / 8 − 24): the grain of the scale costs at most a twelfth of the range. */
const scaleOf = (byte: number) => 2 ** (byte / 8 - 24);

/** Quantises to `LEVELS` steps either way, a byte a number. */
export function packModel({ intents, size, features, vectors, weights, biases }: TrainedModel): Uint8Array {
  const names = new TextEncoder().encode(intents.join('\n'));
  const packedVectors = quantise(vectors, size);
  const packedWeights = quantise(weights, size);
  const parts = [
    Uint32Array.of(MAGIC, VERSION, size, intents.length, features.length, names.length),
    Uint32Array.from(features),
    biases,
    packedVectors.scales,
    packedWeights.scales,
    packedVectors.bytes,
    packedWeights.bytes,
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
  const [magic, version, size = 0, classes = 0, count = 0, nameBytes = 0] = new Uint32Array(buffer, 0, HEADER / 4);
  if (magic !== MAGIC) return { ok: false, reason: 'not-a-model' };
  if (version !== VERSION) return { ok: false, reason: 'other-version' };
  const expected = HEADER + 4 * (count + classes) + (count + classes) * (1 + size) + nameBytes;
  if (file.byteLength !== expected) return { ok: false, reason: 'damaged' };
  let at = HEADER;
  const take = (bytes: number) => (at += bytes) - bytes;
  const features = new Uint32Array(buffer, take(4 * count), count);
  const biases = new Float32Array(buffer, take(4 * classes), classes);
  const featureScales = new Uint8Array(buffer, take(count), count);
  const classScales = new Uint8Array(buffer, take(classes), classes);
  const vectors = new Int8Array(buffer, take(count * size), count * size);
  const weightBytes = new Int8Array(buffer, take(classes * size), classes * size);
  const intents = new TextDecoder().decode(new Uint8Array(buffer, at)).split('\n');
  if (intents.length !== classes) return { ok: false, reason: 'damaged' };
  const weights = Float32Array.from(weightBytes, (byte, i) => byte * scaleOf(classScales[Math.floor(i / size)] ?? 0));
  const { hashes, rows } = tableOf(features);
  const scales = Float32Array.from(featureScales, scaleOf);
  return { ok: true, model: { intents, size, hashes, rows, vectors, scales, weights, biases } };
}

function quantise(numbers: Float32Array, size: number): { scales: Uint8Array; bytes: Int8Array } {
  const scales = new Uint8Array(numbers.length / size);
  const bytes = new Int8Array(numbers.length);
  for (let row = 0; row < scales.length; row += 1) {
    const vector = numbers.subarray(row * size, (row + 1) * size);
    const highest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const byte = Math.min(255, Math.max(0, Math.ceil(8 * (Math.log2(highest / LEVELS + 1e-9) + 24))));
    scales[row] = byte;
    for (const [i, value] of vector.entries()) bytes[row * size + i] = Math.round(value / scaleOf(byte));
  }
  return { scales, bytes };
}

/** Open addressing, a power of two long: hash at a slot (0 = empty), and its row. */
function tableOf(features: Uint32Array): { hashes: Uint32Array; rows: Uint32Array } {
  let slots = 1 << 10;
  while (slots < features.length * 2) slots *= 2;
  const hashes = new Uint32Array(slots);
  const rows = new Uint32Array(slots);
  for (const [row, hash] of features.entries()) {
    let slot = hash & (slots - 1);
    while (hashes[slot] !== 0) slot = (slot + 1) & (slots - 1);
    hashes[slot] = hash;
    rows[slot] = row;
  }
  return { hashes, rows };
}
