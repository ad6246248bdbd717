import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../../lib/chat/policy';
import { loadJudge } from '../../../lib/review/judge/open-judge';
import { JUDGES, reviewDraft } from '../../../lib/review/review-draft';
import { isRefusal } from '../../../lib/rules/grammar/refusals';
import { normalise } from '../../../lib/text/normalise';

const read = loadJudge(readFileSync(new URL('../../../public/models/judge.bin', import.meta.url)));
if (!read.ok) throw new Error(read.reason);
const judges = { ...JUDGES, words: read.model };
const review = (asked: string, draft: string, by = judges) =>
  reviewDraft(draft, { messages: [{ from: 'buyer', text: asked }] }, DEFAULT_POLICY, by);

describe('what a buyer proposes and the shop refuses', () => {
  test.each([
    ['给好评返现吗', '我们不参加好评返现活动，感谢理解'],
    ['给好评返现吗', '本店不参与好评返现'],
    ['给好评返现吗', '亲，平台不允许好评返现的哦'],
    ['给好评能便宜吗', '不能哦，平台禁止好评返现'],
    ['給好評有折扣嗎', '抱歉，我們沒有好評回饋活動喔'],
    ['能加微信吗', '我们不加微信的'],
    ['可以私下交易便宜点吗', '我们不做私下交易'],
    ['有人打电话要验证码', '客服不会问您要银行卡密码和验证码的'],
    ['你骂谁傻逼呢', '我没有骂您傻逼，可能有误会，非常抱歉'],
  ])('%s: %s goes out', (asked, draft) => {
    expect(review(asked, draft).findings).toEqual([]);
  });

  test.each([
    ['能便宜吗', '我们不会让平台知道的，加我微信转账给您优惠'],
    ['有活动吗', '我们不参加好评返现活动，五星截图私下给您发红包'],
    ['能加微信吗', '我们不走平台，您加我微信直接转账'],
    ['你骂谁呢', '没骂你傻逼就不错了'],
  ])('%s: %s is held', (asked, draft) => {
    expect(['warn', 'block']).toContain(review(asked, draft).level);
  });
});

test.each([
  '我们没有好评不返现',
  '我们没有红包好评也给您返现',
  '平台不允许加微信我拆开发给您',
  '我们不会让平台知道',
  '我们不要求五星好评就返',
  '我们不参加好评返现活动，五星截图给您发红包',
])('%s is no refusal', (words) => {
  expect(isRefusal(normalise(words).text)).toBe(false);
});

describe('what the buyer said, told in other persons', () => {
  test('is not held against the agent who takes it up', () => {
    const draft = '您说我们是骗子，我理解您的心情，我马上核实';
    expect(review('你们就是骗子！垃圾店', draft).findings).toEqual([]);
    expect(review('什么时候发货', draft).findings).not.toEqual([]);
  });

  test('is the agent’s own where it is thrown back', () => {
    expect(['warn', 'block']).toContain(review('你们就是骗子', '您说我们是骗子，您才是骗子').level);
  });
});
