import { describe, expect, test, vi } from 'vitest';
import type { Conversation } from '../../lib/chat/conversation';
import type { Finding } from '../../lib/chat/finding';
import type { Policy } from '../../lib/chat/policy';
import { DEFAULT_POLICY } from '../../lib/chat/policy';
import type { IgnoringOptions } from '../../lib/page/ignoring';
import { createIgnoring } from '../../lib/page/ignoring';
import { reviewDraft } from '../../lib/review/review-draft';

const judge = (text: string, policy: Policy = DEFAULT_POLICY) => reviewDraft(text, { messages: [] }, policy).findings;
const to = (buyer: string, text: string) => ({ buyer, text });

function open(policy: Policy = DEFAULT_POLICY) {
  const tellException = vi.fn<IgnoringOptions['tellException']>(async () => true);
  const tellFalseAlarm = vi.fn<IgnoringOptions['tellFalseAlarm']>(async () => true);
  const ignoring = createIgnoring({ policy: () => policy, tellException, tellFalseAlarm });
  const rulesLeft = (buyer: string, text: string) =>
    ignoring.left(to(buyer, text), judge(text, policy)).map(({ rule }) => rule);
  return { ignoring, rulesLeft, tellException, tellFalseAlarm };
}

describe('a finding that is ignored', () => {
  test('in this draft: stays away while the draft is edited around it, and is back in the next', () => {
    const { ignoring, rulesLeft } = open();
    void ignoring.ignore('here', to('甲', '加我微信聊'), judge('加我微信聊'));
    expect(rulesLeft('甲', '加我微信聊')).toEqual([]);
    expect(rulesLeft('甲', '加我微信聊，好吗')).toEqual([]);
    expect(rulesLeft('乙', '加我微信聊')).toEqual(['off-platform']);
    ignoring.endDraft('甲');
    expect(rulesLeft('甲', '加我微信聊')).toEqual(['off-platform']);
  });

  test('in this conversation: that rule is silent to this buyer, whatever the words', () => {
    const { ignoring, rulesLeft } = open();
    void ignoring.ignore('conversation', to('甲', '亲爱的，发货了'), judge('亲爱的，发货了'));
    ignoring.endDraft('甲');
    expect(rulesLeft('甲', '美女，发货了')).toEqual([]);
    expect(rulesLeft('乙', '美女，发货了')).toEqual(['address-form']);
  });

  test('customer data in this conversation: only these very digits', () => {
    const { ignoring, rulesLeft } = open();
    void ignoring.ignore('conversation', to('甲', '他的电话是13912345678'), judge('他的电话是13912345678'));
    expect(rulesLeft('甲', '电话13912345678')).toEqual([]);
    expect(rulesLeft('甲', '电话13812345679')).toEqual(['mobile']);
  });

  test('never: tells a tag and a key, no word of the sentence; with both in the policy the review is silent', () => {
    const { ignoring, tellException } = open();
    const text = '您好。亲爱的，发货了！谢谢';
    void ignoring.ignore('never', to('甲', text), judge(text));
    const [told] = tellException.mock.calls[0] ?? [];
    expect(told).toEqual({
      rule: 'address-form',
      tag: expect.stringMatching(/^[0-9a-f]{16}$/u),
      key: expect.stringMatching(/^[0-9a-f]{64}$/u),
    });
    const exceptions = { key: told?.key ?? '', entries: [{ rule: 'address-form', tag: told?.tag ?? '', at: 0 }] };
    const policy = { ...DEFAULT_POLICY, exceptions };
    expect(judge('在的。亲爱的 發貨了~', policy)).toEqual([]);
    expect(judge('亲爱的，发货啦', policy)).toHaveLength(1);
  });

  test('never, where another page has stored its key first: told once more under that key', async () => {
    const key = 'ab'.repeat(32);
    let policy: Policy = DEFAULT_POLICY;
    const told: string[] = [];
    const ignoring = createIgnoring({
      policy: () => policy,
      tellException: async (exception) => {
        told.push(exception.tag);
        if (exception.key !== key) {
          policy = { ...DEFAULT_POLICY, exceptions: { key, entries: [] } };
          return false;
        }
        policy = { ...DEFAULT_POLICY, exceptions: { key, entries: [{ ...exception, at: 0 }] } };
        return true;
      },
      tellFalseAlarm: async () => true,
    });
    expect(await ignoring.ignore('never', to('甲', '亲爱的，发货了'), judge('亲爱的，发货了'))).toBe(true);
    expect(new Set(told).size).toBe(2);
    expect(judge('亲爱的，发货了', policy)).toEqual([]);
  });

  test.each(['never', 'falseAlarm', 'keepFalseAlarm'] as const)('%s: is known not to be kept', async (way) => {
    const { ignoring, tellException, tellFalseAlarm } = open();
    for (const tell of [tellException, tellFalseAlarm]) tell.mockResolvedValue(false);
    expect(await ignoring.ignore(way, to('甲', '亲爱的，发货了'), judge('亲爱的，发货了'))).toBe(false);
    expect(tellException.mock.calls.length + tellFalseAlarm.mock.calls.length).toBe(1);
  });

  test('a false alarm is counted without its words, unless the agent keeps them: then without customer data', () => {
    const { ignoring, tellFalseAlarm } = open();
    const text = '退不了，电话13912345678打过了';
    const refusal = judge(text).filter(({ rule }) => rule !== 'mobile');
    void ignoring.ignore('falseAlarm', to('甲', text), refusal);
    void ignoring.ignore('keepFalseAlarm', to('甲', text), refusal);
    expect(tellFalseAlarm.mock.calls[0]).toEqual([{ rule: refusal[0]?.rule }]);
    expect(tellFalseAlarm.mock.calls[1]).toEqual([{ rule: refusal[0]?.rule, sentence: '退不了，电话…打过了' }]);
  });

  test('a false alarm is kept without what only the page knows of its buyer', () => {
    const { ignoring, tellFalseAlarm } = open();
    const text = '退不了哦星河拾贝，钱庭筠签收了，星河的贝壳另寄';
    const conversation: Conversation = {
      site: 'taobao',
      buyer: { key: '甲', name: '星河拾贝' },
      messages: [],
      order: { receiver: '钱庭筠' },
    };
    void ignoring.ignore('keepFalseAlarm', { ...to('甲', text), conversation }, judge(text));
    expect(tellFalseAlarm.mock.calls[0]?.[0].sentence).toBe('退不了哦…，…签收了，星河的贝壳另寄');
  });
});

describe('what cannot be ignored', () => {
  const leak: Finding = { rule: 'mobile', severity: 'block', start: 0, end: 2, text: '13', message: '' };
  test.each(['here', 'conversation', 'never', 'falseAlarm'] as const)('another buyer’s data: %s', (way) => {
    const { ignoring, tellException, tellFalseAlarm } = open();
    void ignoring.ignore(way, to('甲', '13'), [leak]);
    expect(ignoring.left(to('甲', '13'), [leak])).toEqual([leak]);
    expect(tellException).not.toHaveBeenCalled();
    expect(tellFalseAlarm).not.toHaveBeenCalled();
  });

  test('what blocks, once a supervisor has locked the rules', () => {
    const { ignoring, rulesLeft } = open({ ...DEFAULT_POLICY, locked: true });
    void ignoring.ignore('here', to('甲', '加我微信聊'), judge('加我微信聊'));
    expect(rulesLeft('甲', '加我微信聊')).toEqual(['off-platform']);
  });

  test('that something could not be checked', () => {
    const unchecked: Finding = { ...leak, rule: 'customer-data', severity: 'warn' };
    const { ignoring } = open();
    void ignoring.ignore('conversation', to('甲', '13'), [unchecked]);
    expect(ignoring.left(to('甲', '13'), [unchecked])).toEqual([unchecked]);
  });
});
