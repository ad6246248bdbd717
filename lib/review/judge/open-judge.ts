import { HASH_BYTES } from '../../text/packed-rows';
import { readSortedHashes } from '../../text/sorted-hashes';
import { readConvolution } from './convolution/convolution-file';
import { inflateFile } from './inflate-file';
import { decodeRows } from './code-rows';
import { HEADER, MAGIC, VERSION } from './judge-file';
import type { JudgeModel } from './judge-model';
import { FIRST_RULE } from './judge-model';

export type ReadJudge =
  | { readonly ok: true; readonly model: JudgeModel }
  | { readonly ok: false; readonly reason: 'not-a-model' | 'other-version' | 'damaged' };

/** Opens the judge's file at once; the files of the moods and of the leaks may follow in the same bytes. */
export function loadJudge(file: Uint8Array): ReadJudge {
  const steps = openJudge([file]);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/**
 * Opens the judge's file, given in slices, in steps of a few milliseconds each; returns the model. What follows it are the file of the moods and
 * after that the one of the leaks, of the same layout.
 */
export function* openJudge(slices: readonly Uint8Array[]): Generator<void, ReadJudge, void> {
  const file = yield* inflateFile(slices);
  if (file === undefined) return { ok: false, reason: 'damaged' };
  const judge = yield* openPart(file);
  if (!judge.ok || judge.length === file.length) return judge;
  const moods = yield* openPart(file.slice(judge.length));
  if (!moods.ok) return moods;
  const model = { ...judge.model, moods: moods.model };
  const read = judge.length + moods.length;
  if (read === file.length) return { ok: true, model };
  const leaks = yield* openPart(file.slice(read));
  return leaks.ok ? { ok: true, model: { ...model, leaks: leaks.model } } : leaks;
}

type ReadPart =
  | Exclude<ReadJudge, { readonly ok: true }>
  | (ReadJudge & { readonly ok: true; readonly length: number });

/** Opens what begins with a judge's file; `length` is how many bytes that takes. */
function* openPart(file: Uint8Array<ArrayBuffer>): Generator<void, ReadPart, void> {
  const { buffer } = file;
  if (file.length < HEADER) return { ok: false, reason: 'not-a-model' };
  const header = new Uint32Array(buffer, 0, HEADER / 4);
  const [magic, version, size = 0, ruleCount = 0, count = 0] = header;
  const [vectorBytes = 0, nameBytes = 0, convolutionBytes = 0] = header.subarray(5);
  if (magic !== MAGIC) return { ok: false, reason: 'not-a-model' };
  if (version !== VERSION) return { ok: false, reason: 'other-version' };
  const heads = FIRST_RULE + ruleCount;
  const floats = heads + 2 + heads * size;
  const rest = HASH_BYTES * count + vectorBytes + ruleCount + nameBytes + convolutionBytes;
  const expected = HEADER + 4 * floats + rest;
  if (file.length < expected) return { ok: false, reason: 'damaged' };
  yield;
  let at = HEADER;
  const take = (bytes: number) => (at += bytes) - bytes;
  // Copies: what kept a view of the file would keep all of it.
  const takeFloats = (length: number) => new Float32Array(buffer.slice(take(4 * length), at));
  const takeBytes = (length: number) => new Uint8Array(buffer, take(length), length);
  const biases = takeFloats(heads);
  const [warn = 0, hint = 0] = takeFloats(2);
  const weights = takeFloats(heads * size);
  const hashes = yield* readSortedHashes(takeBytes(HASH_BYTES * count));
  yield;
  const vectors = yield* decodeRows(takeBytes(vectorBytes), count, size);
  const holds = Array.from(takeBytes(ruleCount), (byte) => byte === 1);
  const rules = new TextDecoder().decode(takeBytes(nameBytes)).split('\n');
  if (rules.length !== ruleCount) return { ok: false, reason: 'damaged' };
  const model = { ...hashes, size, rules, holds, vectors, weights, biases, thresholds: { warn, hint } };
  if (convolutionBytes === 0) return { ok: true, length: expected, model };
  yield;
  const convolution = readConvolution(takeBytes(convolutionBytes).slice(), heads);
  if (convolution === undefined) return { ok: false, reason: 'damaged' };
  return { ok: true, length: expected, model: { ...model, convolution } };
}
