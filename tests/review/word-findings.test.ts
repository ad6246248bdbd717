import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Policy } from '../../lib/chat/policy';
import { DEFAULT_POLICY } from '../../lib/chat/policy';
import { loadJudge } from '../../lib/review/judge/open-judge';
import type { Judges } from '../../lib/review/review-draft';
import { JUDGES, reviewDraft } from '../../lib/review/review-draft';

const read = loadJudge(readFileSync(new URL('../../public/models/judge.bin', import.meta.url)));
if (!read.ok) throw new Error(read.reason);
const judges = { ...JUDGES, words: read.model };
const review = (draft: string, policy: Policy = DEFAULT_POLICY, by: Judges = judges) =>
  reviewDraft(draft, { messages: [] }, policy, by);

/** Rude without a rude word: the rules alone let it pass. */
const RUDE = '您要是识字就该知道怎么装';
const RUDE_TRADITIONAL = '您要是識字就該知道怎麼裝';

describe('a review with the judge of words', () => {
  test('notices what is rude without a rude word, and says why', () => {
    expect(review(RUDE, DEFAULT_POLICY, JUDGES).level).toBe('pass');
    const { findings } = review(RUDE);
    expect(findings).not.toEqual([]);
    for (const found of findings) expect(found).toMatchObject({ text: RUDE, why: expect.stringMatching(/./u) });
  });

  test('marks what was typed, through traditional characters, and advises in them', () => {
    const draft = `親,${RUDE_TRADITIONAL}`;
    const [found] = review(draft).findings;
    expect(found?.text).toBe(RUDE_TRADITIONAL);
    expect(draft.slice(found?.start, found?.end)).toBe(found?.text);
  });

  test('does what the shop decides about a rule', () => {
    const rule = review(RUDE).findings[0]?.rule ?? '';
    expect(
      review(RUDE, { ...DEFAULT_POLICY, rules: { [rule]: 'hint' } }).findings.find((found) => found.rule === rule)
        ?.severity,
    ).toBe('hint');
    const silent = review(RUDE, { ...DEFAULT_POLICY, rules: { [rule]: 'off' } });
    expect(silent.findings.map((finding) => finding.rule)).not.toContain(rule);
    expect(review(RUDE, { ...DEFAULT_POLICY, rules: { [rule]: 'block' } }).level).not.toBe('block');
  });

  test('leaves what the rules found as it is, and never blocks by itself', () => {
    const draft = '您的脑子进水了吧';
    const byRules = review(draft, DEFAULT_POLICY, JUDGES).findings;
    expect(review(draft).findings).toEqual(byRules);
    expect(review('眼睛是用来看详情页的吧').level).not.toBe('block');
  });

  test('does not judge what is quoted from the buyer', () => {
    expect(review(`您说的“${RUDE}”这句话我已经转给主管了,请稍等`).level).toBe('pass');
  });

  test('lets the rules judge alone when it fails, and says so', () => {
    const broken = { ...judges, words: { ...read.model, rules: undefined as never } };
    expect(review('退不了', DEFAULT_POLICY, broken)).toMatchObject({ level: 'warn', faults: ['words'] });
  });
});
