import { describe, expect, test } from 'vitest';
import type { Finding } from '../../lib/chat/finding';
import { DEFAULT_POLICY } from '../../lib/chat/policy';
import { applyAllFixes, applyFix } from '../../lib/review/apply-fix';
import { reviewDraft } from '../../lib/review/review-draft';

const judge = (draft: string) => reviewDraft(draft, { messages: [] }, DEFAULT_POLICY);
const finding = (over: Partial<Finding>): Finding => ({
  rule: 'insult',
  severity: 'block',
  start: 0,
  end: 2,
  text: '你好',
  message: '',
  fix: '您好',
  ...over,
});

describe('taking the better wording', () => {
  test('replaces just the words found', () => {
    expect(applyFix('你好呀', finding({}))).toBe('您好呀');
  });

  test('does nothing to a draft that has changed since', () => {
    expect(applyFix('大家好', finding({}))).toBe('大家好');
  });

  test('does nothing where there is only advice', () => {
    const { fix: _, ...advised } = finding({});
    expect(applyFix('你好', advised)).toBe('你好');
  });

  test.each([
    ['你好，你的快递到了，等你消息', '您好，您的快递到了，等您消息'],
    ['妳好，迷你款有貨', '您好，迷你款有貨'],
    ['你稍等。退不了', '您稍等。我帮您看看还有哪些办法，您看是否合适？'],
  ])('all at once: %s → %s', (draft, better) => {
    expect(applyAllFixes(draft, judge(draft))).toBe(better);
  });

  test('of two fixes for the same words the graver is taken', () => {
    const better = applyAllFixes('你加我微信聊', judge('你加我微信聊'));
    expect(better).toBe('为保障您的权益，麻烦您在本平台聊天窗口沟通、下单哦');
    expect(judge(better).level).toBe('pass');
  });
});
