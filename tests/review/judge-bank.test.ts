import { describe, expect, test } from 'vitest';
import type { Phrase } from '../../lib/chat/phrase';
import { DEFAULT_POLICY } from '../../lib/chat/policy';
import { judgeBank } from '../../lib/review/judge-bank';
import { reviewDraft } from '../../lib/review/review-draft';

const phrase = (body: string): Phrase => ({
  id: body,
  owner: 'shop',
  group: '',
  title: body,
  body,
  code: '',
  keywords: [],
  samples: [],
  updatedAt: 0,
});
const judging = {
  review: (text: string) => reviewDraft(text, { messages: [] }, DEFAULT_POLICY),
  facts: { values: { 买家昵称: '小满' }, states: {}, now: 0 },
};
const judge = (...bodies: string[]) => [...judgeBank(bodies.map(phrase), judging)];

describe('judging a bank', () => {
  test('gives one step to each phrase, and a verdict to those that break a rule', () => {
    const verdicts = judge('您好，在的', '加我微信聊', '已经为您登记');
    expect(verdicts.map((verdict) => verdict?.phrase.body)).toEqual([undefined, '加我微信聊', undefined]);
    expect(verdicts[1]?.findings).toMatchObject([{ rule: 'off-platform', severity: 'block' }]);
  });

  test('judges every variant of a template, and no slot for being empty', () => {
    const [clean, rude] = judge('{买家昵称}您好，包裹今天发出', '[[好的|退不了]]');
    expect(clean).toBeUndefined();
    expect(rude?.findings.map(({ rule }) => rule)).toEqual(['flat-refusal']);
  });

  test.each([
    ['你好，{买家昵称}，包裹到了', '您好，{买家昵称}，包裹到了'],
    ['退不了', '我帮您看看还有哪些办法，您看是否合适？'],
  ])('offers for “%s” the body “%s”', (body, fixed) => {
    expect(judge(body)[0]?.fixed).toBe(fixed);
  });

  test('offers nothing where nobody can tell which of the words are meant', () => {
    expect(judge('退不了。退不了。')[0]).toMatchObject({ findings: [{ rule: 'flat-refusal' }] });
    expect(judge('退不了。退不了。')[0]).not.toHaveProperty('fixed');
  });

  test('offers nothing where there is only advice', () => {
    expect(judge('发下照片')[0]).toMatchObject({ findings: [{ rule: 'missing-please' }] });
    expect(judge('发下照片')[0]).not.toHaveProperty('fixed');
  });

  test('follows the shop’s policy', () => {
    const lenient = {
      ...judging,
      review: (text: string) =>
        reviewDraft(text, { messages: [] }, { ...DEFAULT_POLICY, rules: { 'flat-refusal': 'off' } }),
    };
    expect([...judgeBank([phrase('退不了')], lenient)]).toEqual([undefined]);
  });
});
