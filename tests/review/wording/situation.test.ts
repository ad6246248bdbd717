import { expect, test } from 'vitest';
import { situationOf } from '../../../lib/review/wording/situation';

test.each([
  ['这锅会不会生锈', 'goods'],
  ['锅底生锈了', 'quality'],
  ['这个可以放洗碗机吗', 'goods'],
  ['怎么装啊', 'use'],
  ['怎么还没发', 'delivery'],
  ['十二寸的有吗', 'stock'],
  ['两款有什么区别', 'choice'],
  ['可以帮我改成绿色的不', 'change'],
  ['付款付不了', 'payment'],
  ['人呢', 'waiting'],
  ['给你们打了五星', 'review'],
  ['这玩意儿几个人搬', 'question'],
  ['一星期没动静', 'other'],
  ['现在不太热了', 'other'],
  ['今天真冷', 'other'],
])('what a buyer means by %s is told', (buyer, situation) => {
  expect(situationOf(buyer, '')).toBe(situation);
});

test('the draft tells where the buyer does not', () => {
  expect(situationOf('好吧', '快递弄丢了也别来问我')).toBe('delivery');
  expect(situationOf('这玩意儿几个人搬', '快递弄丢了也别来问我')).toBe('delivery');
});
