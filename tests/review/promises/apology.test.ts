import { describe, expect, test } from 'vitest';
import type { Message } from '../../../lib/chat/message';
import { DEFAULT_POLICY } from '../../../lib/chat/policy';
import { PROMISED_ACTS } from '../../../lib/chat/promise';
import { apologyFor } from '../../../lib/review/promises/apology';
import { reviewDraft } from '../../../lib/review/review-draft';

const NOW = new Date(2026, 10, 24, 14, 30).getTime();
const YESTERDAY = new Date(2026, 10, 24).getTime();
const from = (text: string): readonly Message[] => [{ from: 'buyer', kind: 'text', text }];

describe('the apology for a promise that was not kept', () => {
  test('regrets, gives a new time and asks for leave', () => {
    expect(apologyFor({ act: 'resend', due: YESTERDAY }, from('说好的补发呢'), NOW)).toBe(
      '很抱歉，之前说好昨天给您补发，没有按时做到，让您久等了。我这边马上核实原因，今天16点前给您答复，您看可以吗？',
    );
  });

  test('promises no answer at night', () => {
    const late = new Date(2026, 10, 24, 20, 10).getTime();
    expect(apologyFor({ act: 'refund', due: NOW }, from('退款呢'), late)).toContain('明天10点前给您答复');
  });

  test('is in the script and the language of the conversation', () => {
    expect(apologyFor({ act: 'ship', due: NOW }, from('怎麼還沒出貨呢'), NOW)).toContain('給您發貨');
    expect(apologyFor({ act: 'ship', due: NOW }, from('where is my order'), NOW)).toContain('by 4 pm today');
  });

  test.each(
    PROMISED_ACTS.flatMap((act) => ['怎么还没好', '怎麼還沒好', 'still waiting'].map((said) => [act, said] as const)),
  )('of %s after %s passes every rule', (act, said) => {
    const messages = from(said);
    const review = reviewDraft(apologyFor({ act, due: YESTERDAY }, messages, NOW), { messages }, DEFAULT_POLICY);
    expect(review.findings).toEqual([]);
  });
});
