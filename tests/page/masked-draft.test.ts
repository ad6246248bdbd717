import { describe, expect, test } from 'vitest';
import type { ReviewContext } from '../../lib/chat/draft';
import type { Policy } from '../../lib/chat/policy';
import { DEFAULT_POLICY } from '../../lib/chat/policy';
import { maskedDraft } from '../../lib/page/masked-draft';
import { JUDGES, reviewDraft } from '../../lib/review/review-draft';

const OWN = {
  messages: [],
  order: { receiver: '周敏', phone: '13688997766', address: '湖北省武汉市洪山区珞喻路1037号8栋302' },
};

function masked(draft: string, context: ReviewContext = OWN, policy: Policy = DEFAULT_POLICY): string | undefined {
  const judge = (text: string) => reviewDraft(text, context, policy, JUDGES);
  return maskedDraft(draft, judge(draft), judge);
}

describe('a draft with its customer data starred out', () => {
  test('shows which one it is', () => {
    expect(masked('麻烦您核对：周敏，13688997766，湖北省武汉市洪山区珞喻路1037号8栋302')).toBe(
      '麻烦您核对：周*，136****7766，湖北省武汉市洪山区****',
    );
  });

  test('keeps as little as the shop wants', () => {
    const strict: Policy = { ...DEFAULT_POLICY, masking: 'strict' };
    expect(masked('麻烦您核对：周敏，13688997766', OWN, strict)).toBe('麻烦您核对：*敏，136******66');
  });

  test('is no way round what must not be told at all', () => {
    expect(masked('电话13912345671', { ...OWN, others: [{ phone: '13912345671' }] })).toBeUndefined();
    expect(masked('微信号abc_12345')).toBeUndefined();
    expect(masked('您这单已经发货了')).toBeUndefined();
  });
});
