import { expect, test, vi } from 'vitest';
import type { Conversation } from '../../lib/chat/conversation';
import type { Message } from '../../lib/chat/message';
import type { SentReply } from '../../lib/messages/line';
import { createInsertion } from '../../lib/page/insertion';
import type { PageView } from '../../lib/page/observe';
import { watchSent } from '../../lib/page/watch-sent';
import type { Site } from '../../lib/sites/site';

const ASKED: Message = { from: 'buyer', text: '什么时候发货' };
const REPLY = '您好，今天就发出。';

const conversationOf = (messages: readonly Message[]): Conversation => ({
  site: 'taobao',
  buyer: { key: 'b1', name: '小满' },
  messages,
});

function sitBeside() {
  const field = document.createElement('textarea');
  document.body.replaceChildren(field);
  const told: (SentReply | string)[] = [];
  const view: PageView = {
    site: { id: 'taobao' } as Site,
    conversation: conversationOf([ASKED]),
    fault: undefined,
    arrival: 0,
  };
  const insertion = createInsertion({
    composer: () => field,
    buyerKey: () => 'b1',
    quietly: (step) => step(),
    copy: async () => true,
  });
  const sent = watchSent({ composer: () => field, view: () => view, insertion, tell: (reply) => told.push(reply) });
  sent.see(conversationOf([ASKED]));
  const rowAppears = () => sent.see(conversationOf([ASKED, { from: 'agent', text: REPLY }]));
  return { field, told, insertion, sent, rowAppears };
}

test('a phrase sent in the moment it was inserted counts as inserted first, and then as sent', async () => {
  const { field, told, insertion, sent, rowAppears } = sitBeside();
  const inserted = insertion
    .write(REPLY, 'caret', 'b1', () => sent.noteInsertion('r1', REPLY))
    .then(({ ok }) => told.push(`inserted: ${ok}`));
  await expect.poll(() => field.value, { interval: 0 }).toBe(REPLY);
  sent.notePass('b1', REPLY);
  field.value = '';
  rowAppears();
  await inserted;
  await expect
    .poll(() => told)
    .toEqual(['inserted: true', { buyerKey: 'b1', text: REPLY, pieces: [{ request: 'r1', fate: 'kept' }] }]);
});

test('what went out unchecked is no more told beside the next buyer, but for the whole page', async () => {
  vi.useFakeTimers();
  const { sent } = sitBeside();
  vi.advanceTimersByTime(5_000);
  sent.see(conversationOf([ASKED, { from: 'agent', text: '亲,欢迎光临' }]));
  expect([sent.unchecked(), sent.uncheckedInAll()]).toEqual([1, 1]);
  sent.forget();
  expect([sent.unchecked(), sent.uncheckedInAll()]).toEqual([0, 1]);
  vi.useRealTimers();
});
