import { projectCommon } from './convolution/projected-characters';
import { judgeWords } from './judge-words';
import type { JudgeModel } from './judge-model';
import { openJudge } from './open-judge';

/** What agents write all day, and what they should not: of both, so that everything is run. Engines compile what runs often. */
const EVERYDAY = [
  '亲，这款目前有现货，今天下午四点前付款当天就能发货哦，到了您试穿一下，不合适七天内可以退换的。',
  '跟您说了多少遍了还问，自己不会看详情页吗，爱买不买。',
];
const STEPS = 4;
const ROUNDS = 4;

/** Characters projected ahead, and in one step: those that half of all sentences are made of. */
const COMMON = 400;
const AT_ONCE = 50;

/** Makes the first judgement as quick as any other, in steps of a few milliseconds. */
function* warmJudge(model: JudgeModel): Generator<void, void, void> {
  for (let first = 0; first < COMMON && model.convolution !== undefined; first += AT_ONCE) {
    projectCommon(model.convolution, first, AT_ONCE);
    yield;
  }
  for (let step = 0; step < STEPS; step += 1) {
    for (let round = 0; round < ROUNDS; round += 1)
      for (const sentence of EVERYDAY) judgeWords(model, sentence, '什么时候发货');
    yield;
  }
}

/** Opens the judge's file, given in slices, and warms it; undefined where it is no file of ours. */
export function* openAndWarmJudge(slices: readonly Uint8Array[]): Generator<void, JudgeModel | undefined, void> {
  const read = yield* openJudge(slices);
  if (!read.ok) return undefined;
  yield* warmJudge(read.model);
  if (read.model.leaks !== undefined) yield* warmJudge(read.model.leaks);
  return read.model;
}
