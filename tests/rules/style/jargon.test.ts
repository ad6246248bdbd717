import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../../lib/chat/policy';
import { reviewDraft } from '../../../lib/review/review-draft';

const jargonAfter = (asked: string, draft: string) =>
  reviewDraft(draft, { messages: [{ from: 'buyer', text: asked }] }, DEFAULT_POLICY)
    .findings.filter(({ rule }) => rule === 'jargon')
    .map(({ text }) => text);

test.each(['有冇現貨呀', '我唔見咗張單', '点解咁贵'])('who writes “%s” is answered in Cantonese', (asked) => {
  expect(jargonAfter(asked, '呢款暫時冇現貨，到貨會提您')).toEqual([]);
});

test('who writes as everybody does is not, and catchwords stay catchwords', () => {
  expect(jargonAfter('有現貨嗎', '呢款暫時冇現貨')).toEqual(['冇']);
  expect(jargonAfter('有冇現貨呀', '冇問題，呢款yyds')).toEqual(['yyds']);
});
