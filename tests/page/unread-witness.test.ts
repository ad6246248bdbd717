import { expect, test } from 'vitest';
import type { Conversation } from '../../lib/chat/conversation';
import type { Message } from '../../lib/chat/message';
import { createUnreadWitness } from '../../lib/page/unread-witness';

const talk = (name: string, ...messages: readonly Message[]): Conversation => ({
  site: 'sample',
  buyer: { key: name, name },
  messages,
});
const entry = (name: string, unread: number, open = false) => ({ name, unread, open });
const BUYERS: Message = { from: 'buyer', text: '在吗' };
const OWN: Message = { from: 'agent', text: '您好' };

test('a badge whose conversation then shows no row of the buyer contradicts the reader', () => {
  const witness = createUnreadWitness();
  witness.see([entry('小满', 2)], talk('甲', BUYERS));
  witness.see([entry('小满', 0, true)], talk('小满', OWN));
  expect(witness.contradicts(talk('小满', OWN))).toBe(true);
});

test('once his rows are read nothing is left of it', () => {
  const witness = createUnreadWitness();
  witness.see([entry('名字很长的小…', 2)], undefined);
  witness.see([entry('名字很长的小…', 0, true)], talk('名字很长的小满', BUYERS));
  expect(witness.contradicts(talk('名字很长的小满'))).toBe(false);
});

test('a badge on the open conversation itself counts as well', () => {
  const witness = createUnreadWitness();
  witness.see([entry('小满', 1, true)], talk('小满'));
  expect(witness.contradicts(talk('小满'))).toBe(true);
});

test('another one’s badge says nothing about this conversation', () => {
  const witness = createUnreadWitness();
  witness.see([entry('小满', 2)], talk('甲', OWN));
  expect(witness.contradicts(talk('甲', OWN))).toBe(false);
});

test('a badge of the open buyer that grows while no new row of his is read lags', () => {
  const witness = createUnreadWitness();
  const shown = talk('小满', BUYERS, OWN);
  witness.see([entry('小满', 0, true)], shown);
  expect(witness.lags(shown)).toBe(false);
  witness.see([entry('小满', 3, true)], shown);
  expect(witness.lags(shown)).toBe(true);
  witness.see([entry('小满', 3, true)], talk('小满', BUYERS, OWN, OWN));
  expect(witness.lags(shown)).toBe(true);
});

test('a new row settles it, and so does a badge that falls or another buyer', () => {
  const lagging = () => {
    const witness = createUnreadWitness();
    witness.see([entry('小满', 0, true)], talk('小满', BUYERS));
    witness.see([entry('小满', 1, true)], talk('小满', BUYERS));
    return witness;
  };
  const more = talk('小满', BUYERS, { from: 'buyer', text: '有人吗' });
  const answered = lagging();
  answered.see([entry('小满', 1, true)], more);
  expect(answered.lags(more)).toBe(false);
  const fallen = lagging();
  fallen.see([entry('小满', 0, true)], talk('小满', BUYERS));
  expect(fallen.lags(talk('小满', BUYERS))).toBe(false);
  expect(lagging().lags(talk('甲', BUYERS))).toBe(false);
});

test('a badge that follows its row, comes with it or belongs to another one does not lag', () => {
  const witness = createUnreadWitness();
  const more = talk('小满', BUYERS, { from: 'buyer', text: '有人吗' });
  witness.see([entry('小满', 0, true)], talk('小满', BUYERS));
  witness.see([entry('小满', 0, true)], more);
  witness.see([entry('小满', 1, true), entry('甲', 5)], more);
  expect(witness.lags(more)).toBe(false);
  const last = talk('小满', BUYERS, { from: 'buyer', text: '在不在' });
  witness.see([entry('小满', 2, true), entry('甲', 7)], last);
  expect(witness.lags(last)).toBe(false);
});
