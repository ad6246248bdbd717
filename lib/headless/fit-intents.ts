import { fitPush, fitRanking } from '../suggest/intents/fit-ranking';
import { PUSH, RANKING } from '../suggest/intents/rank-features';
import type { TradeBank } from '../suggest/intents/read-banks';
import { BANKS, SENTENCES, shipped, trainOn } from './intent-course';
import type { HeldOutBank } from './rank-lists';
import { pushExamples, readHeldOut } from './rank-lists';

/** A bank read by a model that was trained without it, as it stands and with two sample questions a phrase. */
export interface LeftOut {
  readonly plain: HeldOutBank;
  readonly sampled: HeldOutBank;
}

/** Of the messages without a reply that the decision to push is fitted on, so many stay silent. */
const SILENCE = 0.8;
const SAMPLES = 2;

/** Leaves every `folds`-th bank out in turn, reading it with a model trained on `banks` but for those. */
export function leaveOut(folds: number, banks: readonly TradeBank[] = BANKS): LeftOut[] {
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => leaveOutOne(folds, fold, banks));
}

/** One of the turns: the banks at `fold`, `fold + folds` … are left out. */
export function leaveOutOne(folds: number, fold: number, banks: readonly TradeBank[], share = 1): LeftOut[] {
  const left = banks.filter((_, i) => i % folds === fold);
  const others = banks.filter((_, i) => i % folds !== fold);
  const taught = others.slice(0, Math.round(share * others.length));
  const [model] = shipped(trainOn(SENTENCES, taught), new Float32Array(RANKING.length), new Float32Array(PUSH.length));
  return left.map((bank) => ({ plain: readHeldOut(bank, model), sampled: readHeldOut(bank, model, SAMPLES) }));
}

/** The weights of the ranking and of the decision to push. */
export function fitOn(leftOut: readonly LeftOut[]): { readonly ranking: Float32Array; readonly push: Float32Array } {
  const lists = leftOut.flatMap(({ plain, sampled }) => [...plain.answered, ...sampled.answered]);
  const ranking = fitRanking(lists);
  const examples = leftOut
    .flatMap(({ plain, sampled }) => [plain, sampled])
    .map((bank) => pushExamples(bank, ranking))
    .flatMap(({ wanted, missing, unanswered }) => [...wanted, ...missing, ...unanswered]);
  return { ranking, push: fitPush(examples, SILENCE) };
}
