import { gunzipSync, gzipSync } from 'fflate';
import { packHashes } from '../../text/packed-rows';
import type { Thresholds } from './judge-model';
import { FIRST_RULE } from './judge-model';
import type { TrainedConvolution } from './convolution/convolution-file';
import { packConvolution } from './convolution/convolution-file';
import { encodeRows } from './code-rows';
import { joinBytes } from './join-bytes';
import { HEADER, MAGIC, VERSION } from './judge-file';
import { MOST, MOST_COLUMNS } from './sparse-rows';

/** A model as training leaves it. */
export interface TrainedJudge {
  readonly rules: readonly string[];
  readonly holds: readonly boolean[];
  readonly size: number;
  /** Feature hashes; their vectors stand in the same order. */
  readonly features: readonly number[];
  readonly vectors: Float32Array;
  /** What one step of a vector's bytes stands for: the coarser, the smaller the file. */
  readonly grain: number;
  readonly weights: Float32Array;
  readonly biases: Float32Array;
  readonly convolution?: TrainedConvolution;
  readonly thresholds: Thresholds;
}

/** Writes the file whose layout judge-file.ts tells; the same model gives the same bytes. Throws on meanings of more than 32 numbers. */
export function packJudge(trained: TrainedJudge): Uint8Array {
  const { size, rules, features, grain, biases, thresholds } = trained;
  if (size > MOST_COLUMNS) throw new RangeError(`a meaning of ${String(size)} numbers`);
  const names = new TextEncoder().encode(rules.join('\n'));
  const convolution = trained.convolution === undefined ? new Uint8Array(0) : packConvolution(trained.convolution);
  const order = Uint32Array.from(features.keys()).toSorted((a, b) => (features[a] ?? 0) - (features[b] ?? 0));
  const vectors = encodeRows(inSteps(trained, order), size);
  const parts = [
    Uint32Array.of(
      MAGIC,
      VERSION,
      size,
      rules.length,
      features.length,
      vectors.length,
      names.length,
      convolution.length,
    ),
    Float32Array.of(...biases, thresholds.warn, thresholds.hint),
    trained.weights.map((weight) => weight * grain),
    packHashes(Uint32Array.from(order, (at) => features[at] ?? 0)),
    vectors,
    Uint8Array.from(trained.holds, Number),
    names,
    convolution,
  ];
  return gzipSync(joinBytes(parts), { level: 9, mtime: 0 });
}

/** The same file with other thresholds, for a model whose thresholds are found elsewhere meanwhile. Throws on what is no such file. */
export function withThresholds(file: Uint8Array, { warn, hint }: Thresholds): Uint8Array {
  const inflated = gunzipSync(file);
  const [, , , rules = 0] = new Uint32Array(inflated.buffer, inflated.byteOffset, HEADER / 4);
  const floats = new Float32Array(inflated.buffer, inflated.byteOffset + HEADER, FIRST_RULE + rules + 2);
  floats.set([warn, hint], FIRST_RULE + rules);
  return gzipSync(inflated, { level: 9, mtime: 0 });
}

function inSteps({ vectors, size, grain }: TrainedJudge, order: Uint32Array): Int8Array {
  const steps = new Int8Array(vectors.length);
  for (const [to, from] of order.entries())
    for (let i = 0; i < size; i += 1) {
      const step = Math.round((vectors[from * size + i] ?? 0) / grain);
      steps[to * size + i] = Math.max(-MOST, Math.min(MOST, step));
    }
  return steps;
}
