import { describe, expect, test } from 'vitest';
import type { Message } from '../../lib/chat/message';
import { DEFAULT_POLICY } from '../../lib/chat/policy';
import { reviewDraft } from '../../lib/review/review-draft';
import { readTalk } from '../../lib/rules/talk';

const buyer = (text: string): Message => ({ from: 'buyer', text });
const agent = (text: string, time?: number): Message => ({
  from: 'agent',
  text,
  ...(time === undefined ? {} : { time }),
});
const system: Message = { from: 'system', text: '买家正在浏览商品' };
const moment = (...messages: Message[]) => readTalk({ messages }).moment;
const rulesOf = (draft: string, messages: readonly Message[], now?: number) =>
  reviewDraft(draft, { messages, ...(now === undefined ? {} : { now }) }, DEFAULT_POLICY).findings.map(
    ({ rule }) => rule,
  );

const fixOf = (messages: readonly Message[]) => reviewDraft('在', { messages }, DEFAULT_POLICY).findings[0]?.fix;

describe('the moment of a draft', () => {
  test('is the first reply until the agent has written', () => {
    expect(moment()).toBe('first-reply');
    expect(moment(buyer('在吗'), system)).toBe('first-reply');
    expect(moment(buyer('在吗'), agent('在的'))).toBe('middle');
  });

  test('is the closing where the buyer only thanks or takes leave', () => {
    expect(moment(buyer('几号发'), agent('今天发'), buyer('好的谢谢'))).toBe('closing');
    expect(moment(buyer('几号发'), agent('今天发'), buyer('好的，那发票呢'))).toBe('middle');
  });
});

describe('what was said before', () => {
  const talk = readTalk({
    messages: [buyer('能退嗎'), agent('可以的'), agent('我给您链接'), system, buyer('点不开'), buyer('还是不行')],
  });

  test('is kept with what it answered, in simplified characters', () => {
    expect(talk.replies).toMatchObject([
      { text: '可以的', asked: ['能退吗'], answered: true },
      { text: '我给您链接', asked: ['能退吗'], answered: true },
    ]);
  });

  test('ends with what the buyer is waiting for', () => {
    expect(talk.asked).toEqual(['点不开', '还是不行']);
    expect(readTalk({ messages: [buyer('在吗'), agent('在的')] }).asked).toEqual([]);
  });

  test('tells whether the agent has written since the buyer lost patience', () => {
    expect(readTalk({ messages: [buyer('我要投诉你们')] })).toMatchObject({ mood: 'anger', answered: false });
    expect(readTalk({ messages: [buyer('我要投诉你们'), agent('非常抱歉'), buyer('几点能好')] })).toMatchObject({
      mood: 'anger',
      answered: true,
    });
  });
});

describe('the same answer once more', () => {
  const WAIT = '请您耐心等待，物流会陆续更新的';

  test('is nothing new to a buyer who has written something else since', () => {
    expect(rulesOf(WAIT, [buyer('怎么不动了'), agent(WAIT), buyer('三天了呀')])).toContain('parroting');
  });

  test.each([
    ['nobody has written since', [buyer('怎么不动了'), agent(WAIT)]],
    ['it is the same question', [buyer('物流怎么不动了呀'), agent(WAIT), buyer('物流怎么不动了')]],
    [
      'it was long ago',
      [agent(WAIT), buyer('好'), agent('一'), buyer('二'), agent('三'), buyer('四'), agent('五'), buyer('六')],
    ],
  ])('is let be where %s', (_, messages) => {
    expect(rulesOf(WAIT, messages)).not.toContain('parroting');
  });

  test('is another answer with another number in it', () => {
    const messages = [buyer('M码多长'), agent('这个尺码衣长是65厘米'), buyer('L码呢')];
    expect(rulesOf('这个尺码衣长是68厘米', messages)).not.toContain('parroting');
  });
});

describe('messages one after the other', () => {
  const NOW = new Date(2026, 2, 10, 10, 0, 30).getTime();
  const burst = (...ago: number[]) => [buyer('在吗'), ...ago.map((ms, at) => agent(`第${String(at)}句`, NOW - ms))];

  test('the fourth within ten seconds is too much at once', () => {
    expect(rulesOf('还有这一句', burst(9_000, 6_000, 3_000), NOW)).toContain('wall-of-text');
  });

  test.each([
    ['they took longer', burst(19_000, 6_000, 3_000), NOW],
    ['there were fewer', burst(6_000, 3_000), NOW],
    ['the buyer has answered', [...burst(9_000, 6_000, 3_000), buyer('哦')], NOW],
    ['nobody tells the time', burst(9_000, 6_000, 3_000), undefined],
    ['the page shows whole minutes only', burst(30_000, 30_000, 30_000), NOW - 25_000],
  ])('but not where %s', (_, messages, now) => {
    expect(rulesOf('还有这一句', messages, now)).not.toContain('wall-of-text');
  });
});

describe('a bare 在', () => {
  test('to a greeting is better a greeting', () => {
    expect(fixOf([buyer('你好'), buyer('在吗')])).toBe('您好，在的，请问有什么可以帮您？');
    expect(fixOf([buyer('在吗'), agent('您好'), buyer('还在吗')])).not.toContain('您好');
  });
});

describe('feeling first', () => {
  test('is said once: after an apology the agent may go on to the steps', () => {
    const messages = [buyer('催三遍了，我要投诉'), agent('非常抱歉让您久等'), buyer('气死了，怎么办吧')];
    expect(rulesOf('请上传一下凭证', messages)).not.toContain('empathy-first');
  });

  test('is asked for where something went wrong, after the greeting and before the steps', () => {
    const messages = [buyer('收到的碗碎了两个')];
    const [found] = reviewDraft('您好，请您提供一下照片', { messages }, DEFAULT_POLICY).findings;
    expect(found).toMatchObject({ rule: 'empathy-first', severity: 'hint', text: '请您提供一下照片' });
    expect(rulesOf('非常抱歉，请您提供一下照片', messages)).toEqual([]);
    expect(rulesOf('我马上给您补发', messages)).toEqual([]);
    expect(rulesOf('请您提供一下照片', [buyer('碗能定制吗')])).toEqual([]);
  });
});
