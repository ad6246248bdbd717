import { expect, test } from 'vitest';
import type { Conversation } from '../../lib/chat/conversation';
import type { Message } from '../../lib/chat/message';
import { keepGood } from '../../lib/page/keep-good';
import { layWindows } from '../../lib/page/lay-windows';
import { watchOwnRows } from '../../lib/page/own-rows';

const SAID: readonly Message[] = Array.from({ length: 40 }, (_, at) => ({
  from: at % 3 === 0 ? 'buyer' : 'agent',
  text: `第${at}句`,
}));
/** A virtual list of ten rows. */
const window = (from: number) => SAID.slice(from, from + 10);
/** Up to the first row in steps of four, and down again. */
const WAY = [26, 22, 18, 14, 10, 6, 2, 0, 4, 8, 12, 16, 20, 24, 28, 30];

const talk = (messages: readonly Message[]): Conversation => ({
  site: 'sample',
  buyer: { key: '甲', name: '甲' },
  messages,
});

test('an agent who scrolls up in a virtual list still answers what was said last', () => {
  let known: readonly Message[] = window(30);
  for (const from of WAY) {
    known = layWindows(known, window(from));
    expect(known.at(-1)).toBe(SAID.at(-1));
  }
});

test('what comes into sight by scrolling has not been sent now, and what is sent then has', () => {
  const live: string[] = [];
  let now = 0;
  const see = watchOwnRows({ onRow: (text) => live.push(text), now: () => now });
  let known: Conversation | undefined = talk(window(30));
  see(known);
  for (const from of WAY) {
    now += 5_000;
    known = keepGood(known, { ok: true, conversation: talk(window(from)) });
    see(known);
  }
  expect(live).toEqual([]);
  known = keepGood(known, {
    ok: true,
    conversation: talk([...SAID.slice(31), { from: 'agent', text: '亲,欢迎光临' }]),
  });
  see(known);
  expect(live).toEqual(['亲,欢迎光临']);
});

test.each<[string, readonly Message[], readonly Message[]]>([
  ['a row that was taken back', SAID.slice(0, 5), SAID.slice(0, 4)],
  [
    'a row that was taken back, and a notice of it',
    SAID.slice(0, 5),
    [...SAID.slice(0, 4), { from: 'system', text: '撤回了一条消息' }],
  ],
  ['another stretch of the talk', SAID.slice(30), SAID.slice(0, 5)],
  [
    'one row alike by chance',
    [{ from: 'buyer', text: '好的' }, ...SAID.slice(0, 3)],
    [...SAID.slice(9, 12), { from: 'buyer', text: '好的' }],
  ],
])('what the page shows is what there is: %s', (_, known, next) => {
  expect(layWindows(known, next)).toBe(next);
});
