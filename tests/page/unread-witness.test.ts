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
