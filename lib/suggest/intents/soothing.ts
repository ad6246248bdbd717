import type { IntentModel } from './intent-model';

/** What an upset buyer shows, apart from the matter. */
const UPSET = new Set(['要投诉', '发怒', '服务态度', '要求道歉', '威胁差评', '失望委屈', '承诺没兑现']);
/** Groups under which shops keep what calms. */
const SOOTHING_GROUP = /安抚|道歉|致歉|投诉|共情|情绪/u;
/** A phrase is for upset buyers when this much of what it answers is. */
const MOSTLY = 0.5;

/** The classes of the intents that show it. */
export function upsetClasses({ intents }: IntentModel): number[] {
  return [...intents.keys()].filter((c) => UPSET.has(intents[c] ?? ''));
}

/** How upset a message is: probability of those classes, 0 to 1. */
export function upsetShare(upset: readonly number[], intents: Float32Array): number {
  return upset.reduce((sum, c) => sum + (intents[c] ?? 0), 0);
}

export function isSoothing(upset: readonly number[], intents: Float32Array, group: string): boolean {
  return SOOTHING_GROUP.test(group) || upsetShare(upset, intents) >= MOSTLY;
}
