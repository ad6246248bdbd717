import { describe, expect, test } from 'vitest';
import type { Message } from '../../lib/chat/message';
import type { SampleReading } from '../../lib/suggest/sample-question';
import { GAP, isKnown, sampleFor } from '../../lib/suggest/sample-question';
import { phraseOf } from '../store/in-memory';

const NUMBERS: SampleReading = {
  withoutData: (text) =>
    text.replaceAll(/收件人\S{2,3}|\d{5,}/gu, (found) => (found.startsWith('收') ? `收件人${GAP}` : GAP)),
  place: () => 0,
};
const buyer = (text: string): Message => ({ from: 'buyer', text });
const agent = (text: string): Message => ({ from: 'agent', text });

function sample(messages: readonly Message[], more: Partial<SampleReading> = {}, samples: readonly string[] = []) {
  return sampleFor(phraseOf('p1', { title: '发货时间', samples }), messages, { ...NUMBERS, ...more });
}

describe('the question that a phrase may remember', () => {
  test.each([
    ['几号能给寄出来', '几号能给寄出来'],
    ['[微笑]几号能给寄出来🌹', '几号能给寄出来'],
    ['138000011112几号能给寄出来', '…几号能给寄出来'],
    ['几号\n  能给寄出来', '几号 能给寄出来'],
  ])('%j is kept as %j', (text, kept) => {
    expect(sample([buyer(text)])).toEqual({ ok: true, text: kept });
  });

  test.each([
    ['谢谢', 'chatter'],
    ['好的', 'chatter'],
    ['1', 'chatter'],
    ['[微笑][玫瑰]', 'chatter'],
    ['13800001111', 'nothing-left'],
    ['收件人谢云舟 电话13800001111', 'nothing-left'],
    ['我的订单号是2600000000000000001', 'nothing-left'],
  ])('%s is not, and it says why: %s', (text, reason) => {
    expect(sample([buyer(text)])).toEqual({ ok: false, reason });
  });

  test('the title and known questions are not added again, however they are spelt', () => {
    const known = { ok: false, reason: 'known' };
    expect(sample([buyer('發貨時間?')])).toEqual(known);
    expect(sample([buyer('几号能给寄出来~~')], {}, ['几号能给,寄出来'])).toEqual(known);
    expect(isKnown({ title: '', samples: ['ＡＢ１款几时有'] }, 'ab1款几时有?')).toBe(true);
  });

  test('only what nobody has answered yet is asked for', () => {
    expect(sample([buyer('有没有大码'), agent('有的'), buyer('几号能给寄出来')])).toMatchObject({
      text: '几号能给寄出来',
    });
    expect(sample([agent('您好')])).toBeUndefined();
    expect(sample([buyer('')])).toBeUndefined();
  });

  test('the question counts that has just been answered, if the agent was faster than the phrase', () => {
    expect(sample([buyer('几号能给寄出来'), agent('稍等')])).toMatchObject({ text: '几号能给寄出来' });
  });

  test('of a burst the message counts that the phrase fits best, of equals the last', () => {
    const burst = [buyer('在吗'), buyer('上周拍的裙子'), buyer('几号能给寄出来'), buyer('谢谢')];
    expect(sample(burst)).toMatchObject({ text: '几号能给寄出来' });
    expect(sample(burst, { place: (text) => (text.includes('裙子') ? 0 : Infinity) })).toMatchObject({
      text: '上周拍的裙子',
    });
  });

  test('a long message keeps its end, where the question stands', () => {
    const kept = sample([buyer(`${'上周在店里拍了一条裙子颜色也好看,'.repeat(12)}几号能给寄出来`)]);
    expect(kept).toMatchObject({ ok: true });
    const { text } = kept as { text: string };
    expect(text.endsWith('几号能给寄出来')).toBe(true);
    expect(text.startsWith('上周')).toBe(true);
    expect(text.length).toBeLessThanOrEqual(80);
  });

  test('a phrase that has learnt enough says so', () => {
    const many = Array.from({ length: 60 }, (_, n) => `第${n}种问法`);
    expect(sample([buyer('几号能给寄出来')], {}, many)).toEqual({ ok: false, reason: 'full' });
  });
});
