import { expect, test } from 'vitest';
import { readOrder } from '../../lib/sites/read-order';
import { layOut } from './layout';

const ORDER = { receiver: '陈示例', phone: '13900010001', orderNo: '900000000000010001' };

test.each([
  ['labels with colons', '<p>订单编号:900000000000010001</p><p>收货人：陈示例</p><p>联系电话：13900010001</p>'],
  [
    'a table',
    '<table><tr><td>订单号</td><td>900000000000010001</td></tr><tr><td>收货人</td><td>陈示例</td></tr><tr><td>手机</td><td>13900010001</td></tr></table>',
  ],
  [
    'labels and values in spans, with buttons between',
    '<div><span>收件人</span><button>复制</button><span>陈示例</span></div><div><span>电话</span><span>：</span><span>13900010001</span></div><div><span>Order No.</span><b>900000000000010001</b></div>',
  ],
])('an order panel of %s is read', (_, html) => {
  expect(readOrder(layOut(html).body)).toEqual(ORDER);
});

test('a label without a value takes nothing from the next label', () => {
  expect(readOrder(layOut('<p>收货人</p><p>手机号</p><p>13900010001</p>').body)).toEqual({ phone: '13900010001' });
});

test('a panel about something else is no order', () => {
  expect(readOrder(layOut('<p>快捷短语</p><p>您好,在的</p>').body)).toBeUndefined();
});

test.each([
  ['by its label', '<p>订单号 900000000000010001</p><p>订单状态：等待买家确认收货</p>', '等待买家确认收货'],
  ['in a corner', '<p>收货人：陈示例</p><b>待发货</b><button>修改地址</button>', '待发货'],
  ['of two orders', '<p>收货人：陈示例</p><b>待发货</b><b>已签收</b>', undefined],
  ['as a button', '<p>收货人：陈示例</p><button>申请退款</button><button>确认收货</button>', undefined],
])('the state of an order, %s', (_, html, status) => {
  expect(readOrder(layOut(html).body)?.['status']).toBe(status);
});
