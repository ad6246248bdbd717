import { describe, expect, test } from 'vitest';
import type { WordList } from '../../lib/chat/policy';
import { DEFAULT_POLICY } from '../../lib/chat/policy';
import { applyFix } from '../../lib/review/apply-fix';
import { reviewDraft } from '../../lib/review/review-draft';

const listOf = (change: Partial<WordList>): WordList => ({
  id: 'own',
  name: '自家禁语',
  severity: 'block',
  advice: '说活动价',
  sites: [],
  on: true,
  entries: ['清仓价'],
  ...change,
});
const judge = (draft: string, change: Partial<WordList> = {}, site?: string) =>
  reviewDraft(
    draft,
    { messages: [], ...(site === undefined ? {} : { site }) },
    { ...DEFAULT_POLICY, wordLists: [listOf(change)] },
  );

describe('a shop’s own words', () => {
  test('are found as they were typed, with the list’s name, severity and advice', () => {
    const draft = '這款是清 倉 價，您看看';
    const review = judge(draft);
    expect(review.level).toBe('block');
    expect(review.findings[0]).toMatchObject({ rule: 'list/own', text: '清 倉 價', advice: '說活動價' });
    expect(review.findings[0]?.message).toContain('自家禁语');
  });

  test('are replaced by what the list says, in the draft’s own script', () => {
    const draft = '這款是清倉價哦';
    const [finding] = judge(draft, { entries: ['清仓价=>优惠价'] }).findings;
    expect(finding === undefined ? '' : applyFix(draft, finding)).toBe('這款是優惠價哦');
  });

  test.each<[string, Partial<WordList>, string | undefined]>([
    ['is switched off', { on: false }, undefined],
    ['is for other sites', { sites: ['wangwang'] }, 'generic'],
    ['is for some sites and this one is not known', { sites: ['wangwang'] }, undefined],
  ])('are silent where the list %s', (_, change, site) => {
    expect(judge('这款是清仓价', change, site).findings).toEqual([]);
  });

  test('hold on the site that the list is for', () => {
    expect(judge('这款是清仓价', { sites: ['wangwang'] }, 'wangwang').level).toBe('block');
  });

  test('are left alone in the buyer’s mouth', () => {
    expect(judge('您说的“清仓价”我核实一下').findings).toEqual([]);
  });

  test('tell the longest of those that overlap', () => {
    const { findings } = judge('我们是清仓价处理', { entries: ['清仓', '清仓价', '仓价处理'] });
    expect(findings.map(({ text }) => text)).toEqual(['仓价处理']);
  });

  test('stop a message wherever in a long draft they stand', () => {
    expect(judge(`${'您好，在的。'.repeat(200)}清仓价${'您好，在的。'.repeat(200)}`).level).toBe('block');
  });

  test('say so when a draft is too much to read through', () => {
    const entries = Array.from({ length: 200 }, (_, at) => `啊*啊*啊*啊*啊*${at}号`);
    const { findings } = judge('啊'.repeat(20_000), { entries });
    expect(
      findings
        .filter(({ rule }) => rule === 'too-long')
        .map(({ message }) => message)
        .join(''),
    ).toContain('词库');
  });
});
