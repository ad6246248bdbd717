import { expect, test } from 'vitest';
import type { Order } from '../../lib/chat/order';
import { createStaleOrderFilter } from '../../lib/page/stale-order';
import type { Reading } from '../../lib/sites/site';

const FIRST: Order = { orderNo: '900000000000010001', phone: '13900010001' };
const SECOND: Order = { orderNo: '900000000000020002', phone: '13900020002' };
const reading = (name: string, order?: Order): Reading => ({
  ok: true,
  conversation: { site: 'sample', buyer: { key: name, name }, messages: [], ...(order === undefined ? {} : { order }) },
});

/** What is left of the order in each of the readings that follow one another. */
function ordersOf(...shown: readonly (readonly [string, Order?])[]) {
  const filter = createStaleOrderFilter();
  return shown.map(([name, order]) => {
    const read = filter(reading(name, order));
    return read.ok ? read.conversation.order : 'failed';
  });
}

test.each<[string, readonly (readonly [string, Order?])[], readonly (Order | undefined)[]]>([
  [
    'the panel of the buyer before is nobody’s until it changes',
    [
      ['甲', FIRST],
      ['乙', FIRST],
      ['乙', FIRST],
      ['乙', SECOND],
    ],
    [FIRST, undefined, undefined, SECOND],
  ],
  [
    'nor is it that of a third one, when the agent goes on',
    [
      ['甲', FIRST],
      ['乙', FIRST],
      ['丙', FIRST],
    ],
    [FIRST, undefined, undefined],
  ],
  [
    'back at the first buyer it is his again',
    [
      ['甲', FIRST],
      ['乙', FIRST],
      ['甲', FIRST],
    ],
    [FIRST, undefined, FIRST],
  ],
  [
    'a panel that changes at once is believed at once',
    [
      ['甲', FIRST],
      ['乙', SECOND],
      ['甲', FIRST],
    ],
    [FIRST, SECOND, FIRST],
  ],
  [
    'a panel without a number is told by all it says',
    [
      ['甲', { receiver: '陈示例' }],
      ['乙', { receiver: '陈示例' }],
      ['乙', { receiver: '林示例' }],
    ],
    [{ receiver: '陈示例' }, undefined, { receiver: '林示例' }],
  ],
])('%s', (_, shown, orders) => {
  expect(ordersOf(...shown)).toEqual(orders);
});

test('a reading that failed changes nothing', () => {
  const filter = createStaleOrderFilter();
  filter(reading('甲', FIRST));
  expect(filter({ ok: false, reason: 'no-buyer' })).toEqual({ ok: false, reason: 'no-buyer' });
  expect(filter(reading('乙', FIRST))).toEqual(reading('乙'));
});
