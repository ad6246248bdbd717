import type { Policy } from '../chat/policy';
import { warmDetectors } from './warm-detectors';
import { warmRules } from './warm-rules';

/**
 * Makes the first judgement as quick as any other: without it, hundreds of patterns are read and compiled while the agent's
 * first message waits, for a quarter of a second. Each step is one rule or one detector on one sentence: a few milliseconds,
 * 30 at the very most. A page takes steps while it is idle; a command takes them all. Stopping half-way is harmless.
 */
export function* warmUp(policy: Policy): Generator<void, void, void> {
  yield* warmDetectors();
  yield* warmRules(policy);
}
