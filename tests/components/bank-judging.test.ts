import { describe, expect, test } from 'vitest';
import { mannerOf, reviewerOf } from '../../entrypoints/options/bank-judging';
import { DEFAULT_POLICY } from '../../lib/chat/policy';
import { readShippedJudge } from '../../lib/headless/shipped-judge';

const RUDE = '眼睛是用来看详情页的吧';

describe('a text of the bank', () => {
  test('is judged as when it is sent: by the judge of words, too, once that is read', () => {
    expect(reviewerOf(DEFAULT_POLICY, undefined)(RUDE).level).toBe('pass');
    expect(reviewerOf(DEFAULT_POLICY, readShippedJudge())(RUDE).level).toBe('warn');
  });

  test('has the same verdict while policy and judge are the same', () => {
    const words = readShippedJudge();
    expect(mannerOf(DEFAULT_POLICY, words)).toBe(mannerOf(DEFAULT_POLICY, words));
    expect(mannerOf(DEFAULT_POLICY, words)).not.toBe(mannerOf(DEFAULT_POLICY, undefined));
    expect(mannerOf({ ...DEFAULT_POLICY }, words)).not.toBe(mannerOf(DEFAULT_POLICY, words));
  });
});
