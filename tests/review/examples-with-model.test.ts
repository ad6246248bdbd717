import { describe, expect, test } from 'vitest';
import { readShippedJudge } from '../../lib/headless/shipped-judge';
import { JUDGES, reviewDraft } from '../../lib/review/review-draft';
import { examplesOf } from '../../lib/rules/all-examples';
import { ALL_RULES } from '../../lib/rules/all-rules';
import { toTraditional } from '../../lib/text/traditional';
import { EVERY_RULE } from '../../lib/headless/every-rule';

const judges = { ...JUDGES, words: readShippedJudge() };
const review = (draft: string, id: string) =>
  reviewDraft(draft, { messages: examplesOf(id).messages ?? [] }, EVERY_RULE, judges).findings;
const inBothScripts = (drafts: readonly string[]) => drafts.flatMap((draft) => [draft, toTraditional(draft)]);

describe.each(ALL_RULES.map(({ meta }) => meta.id))('%s beside the judge of words', (id) => {
  test('is still found in all of its examples', () => {
    const lost = inBothScripts(examplesOf(id).trips).filter(
      (draft) => !review(draft, id).some(({ rule }) => rule === id),
    );
    expect(lost).toEqual([]);
  });

  test('is heard in none of its near misses, and nothing holds them', () => {
    const struck = inBothScripts(examplesOf(id).nearMisses).filter((draft) =>
      review(draft, id).some(({ rule, severity }) => rule === id || severity !== 'hint'),
    );
    expect(struck).toEqual([]);
  });
});
