/**
 * What the first judgement of a process costs, as JSON on standard output: milliseconds of each step of warming up
 * (`warm` as the argument; none without it) and of the first and the second draft. Run by the rows of the review.
 */
import { DEFAULT_POLICY } from '../../lib/chat/policy';
import { reviewDraft } from '../../lib/review/review-draft';
import { warmUp } from '../../lib/review/warm-up';
import { shopDrafts } from './drafts';

/** Milliseconds. */
export interface FirstJudgement {
  readonly steps: readonly number[];
  readonly drafts: readonly number[];
}

const timed = <T>(work: () => T): readonly [number, T] => {
  const begun = performance.now();
  const result = work();
  return [performance.now() - begun, result];
};

const steps: number[] = [];
const warming = warmUp(DEFAULT_POLICY);
for (let isDone = !process.argv.includes('warm'); !isDone;) {
  const [time, step] = timed(() => warming.next());
  steps.push(time);
  isDone = step.done === true;
}
const drafts = shopDrafts(2, 200).map((draft) => timed(() => reviewDraft(draft, { messages: [] }, DEFAULT_POLICY))[0]);
process.stdout.write(JSON.stringify({ steps, drafts } satisfies FirstJudgement));
