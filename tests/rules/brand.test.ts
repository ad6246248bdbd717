import { describe, expect, test } from 'vitest';
import type { Brand } from '../../lib/chat/policy';
import { DEFAULT_BRAND, DEFAULT_POLICY } from '../../lib/chat/policy';
import { applyAllFixes } from '../../lib/review/apply-fix';
import { reviewDraft } from '../../lib/review/review-draft';

const judge = (draft: string, brand: Partial<Brand> = {}) =>
  reviewDraft(draft, { messages: [] }, { ...DEFAULT_POLICY, brand: { ...DEFAULT_BRAND, ...brand } });

describe('what the shop’s manner allows', () => {
  test.each<[Partial<Brand>, string]>([
    [{ dear: true }, '亲爱的，已经发货了'],
    [{ chummy: true }, '宝，这款有货'],
    [{ chummy: true }, '姐妹，這款有貨'],
    [{ kinship: true }, '阿姨，您的快递到了'],
    [{ plainYou: true }, '你好，你的快递到了'],
    [{ cute: true }, '抱抱，马上给您安排'],
    [{ dialect: true }, '阔以的，马上给您安排'],
    [{ firstPerson: true }, '我自己也在用'],
    [{ emoji: 4 }, '好的😊😊😊😊'],
  ])('%j: “%s” passes, and without it is a hint', (brand, draft) => {
    expect(judge(draft, brand).findings).toEqual([]);
    expect(judge(draft).level).toBe('hint');
  });

  test.each(['亲，您好', '亲您好', '亲亲~有货的', '好的亲', '有货的哦亲'])('“%s” only where 亲 is wanted', (draft) => {
    expect(judge(draft).findings).toEqual([]);
    expect(judge(draft, { qin: false }).findings.map(({ rule }) => rule)).toEqual(['address-form']);
  });

  test.each(['亲肤面料', '亲子装有货', '您可以亲自试穿', '父亲节礼盒', '亲测好用的评价在详情页'])(
    '“%s” does not call anybody 亲',
    (draft) => {
      expect(judge(draft, { qin: false }).findings).toEqual([]);
    },
  );

  test('no picture at all where none is wanted', () => {
    expect(judge('好的😊', { emoji: 0 }).findings.map(({ rule }) => rule)).toEqual(['emoji']);
  });

  test('unkind pictures stay unkind however many are allowed', () => {
    expect(judge('已经发了😤', { emoji: 5 }).level).toBe('hint');
  });

  test('rudeness and trade talk stay what they are with everything allowed', () => {
    const all = { dear: true, chummy: true, kinship: true, cute: true, dialect: true };
    expect(judge('喂，在吗', all).findings.map(({ rule }) => rule)).toContain('address-form');
    expect(judge('这个sku没库存', all).findings.map(({ rule }) => rule)).toContain('jargon');
  });

  test('a number given as the shop’s own is only marked where the shop allows it; the agent’s own never', () => {
    const draft = '我们的售后电话是13912345678，您可以打';
    expect(judge(draft).level).toBe('warn');
    expect(judge(draft, { ownContact: true }).level).toBe('hint');
    expect(judge('加我微信13912345678', { ownContact: true }).level).toBe('block');
  });

  test('taking 亲 out leaves a sentence that passes', () => {
    const review = judge('亲，您好，有货的亲', { qin: false });
    expect(applyAllFixes('亲，您好，有货的亲', review)).toBe('您好，有货的');
  });
});
