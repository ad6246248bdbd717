import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../lib/chat/policy';
import { applyFix } from '../../lib/review/apply-fix';
import { reviewDraft } from '../../lib/review/review-draft';
import { examplesOf } from '../../lib/rules/all-examples';
import { ALL_RULES, RULE_FILES } from '../../lib/rules/all-rules';
import { EVERY_RULE } from '../../lib/headless/every-rule';

const judge = (draft: string) => reviewDraft(draft, { messages: [] }, DEFAULT_POLICY);
const own = (draft: string, id: string) =>
  reviewDraft(draft, { messages: examplesOf(id).messages ?? [] }, EVERY_RULE).findings.filter(
    (finding) => finding.rule === id,
  );

describe('every rule', () => {
  test.each(Object.entries(RULE_FILES))('%s is registered under its own name', (path, { meta }) => {
    expect(path).toBe(`./${meta.kind}/${meta.id}.ts`);
  });

  test('has an id of its own', () => {
    expect(new Set(ALL_RULES.map(({ meta }) => meta.id)).size).toBe(ALL_RULES.length);
  });

  test.each(ALL_RULES.map((rule) => [rule.meta.id, rule] as const))('%s explains itself', (_, { meta }) => {
    expect(examplesOf(meta.id).trips.length).toBeGreaterThanOrEqual(8);
    expect(examplesOf(meta.id).nearMisses.length).toBeGreaterThanOrEqual(10);
    for (const text of [meta.title, meta.message, meta.why, meta.advice]) expect(text.trim()).not.toBe('');
  });

  test.each(ALL_RULES.map(({ meta }) => [meta.id, examplesOf(meta.id).trips.join('')] as const))(
    '%s comes to an end on long monotonous drafts',
    (id, trips) => {
      const again = trips.repeat(Math.ceil(10_000 / trips.length));
      expect(own('0123456789'.repeat(1000), id)).toEqual([]);
      expect(own('啊'.repeat(10_000), id)).toEqual([]);
      expect(judge(again).faults).toBeUndefined();
    },
  );
});

test('a promised time is no breach: nobody hears of it unless the shop asks', () => {
  const heard = examplesOf('time-promise').trips.flatMap((draft) => judge(draft).findings.map(({ rule }) => rule));
  expect(heard).not.toContain('time-promise');
  expect(own('明天18点前回复您', 'time-promise')).toMatchObject([{ severity: 'hint', text: '明天18点前回复您' }]);
});

describe('what a finding offers', () => {
  const offered = ALL_RULES.flatMap(({ meta }) =>
    examplesOf(meta.id).trips.flatMap((draft) =>
      own(draft, meta.id).map((finding) => ({ id: meta.id, draft, finding })),
    ),
  );

  test.each(offered)('$id: “$draft” is answered with a wording or with advice', ({ finding }) => {
    expect(finding.fix ?? finding.advice).toBeDefined();
  });

  const fixed = offered.flatMap(({ id, draft, finding: { fix, ...finding } }) =>
    fix === undefined ? [] : [{ id, draft, finding: { ...finding, fix } }],
  );
  test.each(fixed)('$id: nothing is left to say of the words put into “$draft”', ({ id, draft, finding }) => {
    const left = own(applyFix(draft, finding), id).filter(
      (other) => other.start < finding.start + finding.fix.length && other.end > finding.start,
    );
    expect(left).toEqual([]);
  });

  const wordings = new Set(offered.filter(({ id }) => id !== 'emoji').flatMap(({ finding }) => finding.fix ?? []));
  test.each([...wordings])('“%s” passes every rule', (wording) => {
    expect(judge(wording).findings).toEqual([]);
  });

  test.each(ALL_RULES.map(({ meta }) => [meta.id, meta.advice] as const))('the advice of %s passes', (_, advice) => {
    expect(judge(advice).findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });
});
