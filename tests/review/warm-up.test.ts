import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../lib/chat/policy';
import { ALL_DETECTORS } from '../../lib/privacy/all-detectors';
import { reviewDraft } from '../../lib/review/review-draft';
import { warmUp } from '../../lib/review/warm-up';
import { ALL_RULES } from '../../lib/rules/all-rules';

const steps = (rules: (typeof DEFAULT_POLICY)['rules']) => [...warmUp({ ...DEFAULT_POLICY, rules })].length;
const judge = () => reviewDraft('你脑子进水了吧，加我微信13912345678', { messages: [] }, DEFAULT_POLICY);

describe('warming up', () => {
  test('gives the page back at least once for every rule and every detector', () => {
    expect(steps({})).toBeGreaterThanOrEqual(ALL_RULES.length + ALL_DETECTORS.length);
  });

  test('spends nothing on a rule that the shop has switched off', () => {
    expect(steps({ insult: 'off' })).toBeLessThan(steps({}));
  });

  test('may stop half-way, and changes no verdict', () => {
    const before = judge();
    const half = warmUp(DEFAULT_POLICY);
    for (let i = 0; i < ALL_DETECTORS.length; i += 1) half.next();
    expect(judge()).toEqual(before);
    for (const _ of half);
    expect(judge()).toEqual(before);
  });
});
