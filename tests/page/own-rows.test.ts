import { expect, test } from 'vitest';
import type { Conversation } from '../../lib/chat/conversation';
import type { Message } from '../../lib/chat/message';
import { watchOwnRows } from '../../lib/page/own-rows';

const buyer = (text: string): Message => ({ from: 'buyer', text });
const own = (text: string): Message => ({ from: 'agent', text });

function open() {
  const seen: string[] = [];
  let now = 0;
  const see = watchOwnRows({ onRow: (text, live) => seen.push(`${text}${live ? '' : ' (history)'}`), now: () => now });
  const show = (messages: readonly Message[], key = 'b1') =>
    see({ site: 'taobao', buyer: { key, name: '小满' }, messages } satisfies Conversation);
  return {
    seen,
    show,
    see,
    wait: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

test('a row of the own side that appears is told of once, the buyer’s are not', () => {
  const { seen, show, wait } = open();
  show([buyer('在吗')]);
  wait(5_000);
  show([buyer('在吗'), own('在的'), buyer('好')]);
  show([buyer('在吗'), own('在的'), buyer('好')]);
  expect(seen).toEqual(['在的']);
});

test('what a conversation opens with is not told of, and what loads just after it is history', () => {
  const { seen, show, wait } = open();
  show([buyer('在吗'), own('在的')]);
  show([buyer('在吗'), own('在的'), own('上周的话')]);
  wait(5_000);
  show([own('别人家的')], 'b2');
  expect(seen).toEqual(['上周的话 (history)']);
});

test('what a robot sends in one burst is told of, row by row; a whole screen of rows at once is history', () => {
  const { seen, show, wait } = open();
  show([buyer('在吗')]);
  wait(5_000);
  const burst = [own('一'), own('二'), own('三'), own('四'), own('五')];
  show([buyer('在吗'), ...burst]);
  expect(seen).toEqual(['一', '二', '三', '四', '五']);
  show([buyer('在吗'), ...burst, ...Array.from({ length: 21 }, (_, at) => own(`旧话${at}`))]);
  expect(seen.slice(5).every((row) => row.endsWith('(history)'))).toBe(true);
});

test('pictures and cards are nobody’s draft, and a row that is being sent is the same one when it has been sent', () => {
  const { seen, show, wait } = open();
  show([buyer('在吗')]);
  wait(5_000);
  show([buyer('在吗'), { ...own(''), kind: 'image' }, { ...own('在的'), id: 'sending' }]);
  show([buyer('在吗'), { ...own(''), kind: 'image' }, { ...own('在的'), id: '7' }]);
  expect(seen).toEqual(['在的']);
});

test('a page that showed nothing for a while starts anew', () => {
  const { seen, show, see, wait } = open();
  show([buyer('在吗')]);
  wait(5_000);
  see(undefined);
  show([buyer('在吗'), own('在的')]);
  expect(seen).toEqual([]);
});
