import { describe, expect, test } from 'vitest';
import type { Conversation } from '../../lib/chat/conversation';
import type { Message } from '../../lib/chat/message';
import { countArrivals, keepGood } from '../../lib/page/keep-good';

const buyer = (text: string, more: Partial<Message> = {}): Message => ({ from: 'buyer', text, ...more });
const agent = (text: string): Message => ({ from: 'agent', text });
const talk = (name: string, messages: readonly Message[], order?: Conversation['order']): Conversation => ({
  site: 'taobao',
  buyer: { key: name, name },
  messages,
  ...(order === undefined ? {} : { order }),
});

describe('what is known after a reading', () => {
  const known = talk('甲', [buyer('在吗')], { orderNo: '900000000000010001' });

  test.each(['no-rows', 'no-buyer', 'disconnected'] as const)('stays when it failed with %s', (reason) => {
    expect(keepGood(known, { ok: false, reason })).toBe(known);
  });

  test('stays when a part could be read, and is the other buyer’s alone when that much is certain', () => {
    expect(keepGood(known, { ok: false, reason: 'partial', certain: talk('甲', []) })).toBe(known);
    const next = talk('乙', []);
    expect(keepGood(known, { ok: false, reason: 'partial', certain: next })).toBe(next);
    expect(keepGood(undefined, { ok: false, reason: 'no-rows', certain: next })).toBe(next);
  });

  test('is nothing when no conversation is open', () => {
    expect(keepGood(known, { ok: false, reason: 'no-conversation' })).toBeUndefined();
  });

  test('keeps rows and order of the same buyer while the page draws them anew', () => {
    expect(keepGood(known, { ok: true, conversation: talk('甲', []) })).toEqual(known);
  });

  test('is the other buyer’s alone after a switch, even without any row', () => {
    const next = talk('乙', []);
    expect(keepGood(known, { ok: true, conversation: next })).toBe(next);
  });
});

describe('new messages of the buyer', () => {
  test.each<[string, readonly Message[], readonly Message[], number]>([
    ['one at the end', [buyer('在吗')], [buyer('在吗'), buyer('有货吗')], 1],
    ['the same words twice', [agent('您好'), buyer('在吗')], [agent('您好'), buyer('在吗'), buyer('在吗')], 1],
    ['none for the agent’s own row', [buyer('在吗')], [buyer('在吗'), agent('在的')], 0],
    ['none for older rows loaded in front', [buyer('在吗')], [buyer('昨天的话'), buyer('在吗')], 0],
    ['none where the window has moved away', [buyer('在吗')], [buyer('上周的话'), agent('上周的回答')], 0],
    ['none for the first look', [], [buyer('在吗')], 0],
    [
      'one after a row that changed its state',
      [buyer('在吗'), { ...agent('在的'), id: 'sending-1' }],
      [buyer('在吗'), { ...agent('在的'), id: '1' }, buyer('有货吗')],
      1,
    ],
    ['one after the front was cut off', [buyer('一'), buyer('二'), buyer('三')], [buyer('三'), buyer('四')], 1],
  ])('%s', (_, known, next, count) => {
    expect(countArrivals(known, next)).toBe(count);
  });
});
