import type { ReviewContext } from '../chat/draft';
import type { Policy } from '../chat/policy';
import { DEFAULT_BRAND } from '../chat/policy';
import { ALL_RULES } from '../rules/all-rules';
import type { ReadDraft, Rule } from '../rules/rule';
import { readTalk } from '../rules/talk';
import { EVERYDAY } from './everyday-lines';
import { prepareLists } from './list-findings';
import { readDraft } from './read-draft';
import { reviewWords } from './review-words';
import { severityUnder, standardSeverity } from './severity-under';

const NOBODY: ReviewContext = { messages: [] };

/** Runs every rule on what agents write all day, one rule on one sentence a step. */
export function* warmRules(policy: Policy): Generator<void, void, void> {
  yield* prepareLists(policy.wordLists ?? []);
  const rules = ALL_RULES.filter(({ meta }) => severityUnder(policy, meta.id, standardSeverity(meta)) !== 'off');
  const own = ALL_RULES.map(({ meta }) => `${meta.message}${meta.advice}。${meta.why}`);
  for (const sentence of ['好', ...own, ...EVERYDAY]) yield* judging(readDraft(sentence), rules);
  for (const sentence of EVERYDAY) {
    reviewWords(sentence, NOBODY, policy, { rules });
    yield;
  }
}

function* judging(read: ReadDraft, rules: readonly Rule[]): Generator<void, void, void> {
  const talk = readTalk(NOBODY);
  for (const rule of rules) {
    rule.check(read, NOBODY, talk, DEFAULT_BRAND);
    yield;
  }
}
