import { expect, test } from 'vitest';
import { readDone } from '../../../lib/review/promises/read-done';

test.each([
  ['已经给您补发了，单号稍后可以查', 'resend'],
  ['补发的已经发出', 'resend'],
  ['退款已经给您处理了', 'refund'],
  ['亲，已帮您退款成功', 'refund'],
  ['發票開好了，請查收郵箱', 'invoice'],
  ['换货的新件寄出去了', 'exchange'],
  ['补偿已经打给您了', 'pay'],
  ['给您查到了，包裹在杭州', 'check'],
  ['Your replacement has been sent', 'resend'],
])('%s reports a deed', (text, act) => {
  expect([...readDone(text)]).toEqual([act]);
});

test.each([
  '还没发出，别急',
  '已付款请告诉我拍错哪一项',
  '已发货可以拒收',
  '发货了吗',
  '确实少发了一件',
  '发货了告诉您',
  '已登记，会有专人联系您',
  '已经反馈给仓库了',
  '明天给您补发',
])('%s reports none', (text) => {
  expect([...readDone(text)]).toEqual([]);
});
