import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { reviewDraft } from '../../lib/review/review-draft';
import { examplesOf } from '../../lib/rules/all-examples';
import { ALL_RULES } from '../../lib/rules/all-rules';
import { EVERY_RULE } from '../../lib/headless/every-rule';

const traditional = Converter({ from: 'cn', to: 'tw' });
const findings = (draft: string, id: string) =>
  reviewDraft(draft, { messages: examplesOf(id).messages ?? [] }, EVERY_RULE).findings;
const inBothScripts = (drafts: readonly string[]) => [
  ...new Set(drafts.flatMap((draft) => [draft, traditional(draft)])),
];

describe.each(ALL_RULES.map(({ meta }) => meta.id))('%s', (id) => {
  test.each(inBothScripts(examplesOf(id).trips))('strikes at “%s”', (draft) => {
    expect(findings(draft, id).map(({ rule }) => rule)).toContain(id);
  });

  test.each(inBothScripts(examplesOf(id).nearMisses))('leaves “%s” alone, and no other rule holds it', (draft) => {
    expect(findings(draft, id).filter(({ rule, severity }) => rule === id || severity !== 'hint')).toEqual([]);
  });
});
