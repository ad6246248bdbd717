import { describe, expect, test } from 'vitest';
import type { TextOrigin } from '../../../lib/privacy/owner/personal-data';
import { findPersonalData, withoutPersonalData } from '../../../lib/privacy/owner/personal-data';
import { withSlotsForData } from '../../../lib/privacy/owner/personal-slots';

const NOWHERE: TextOrigin = { from: 'buyer', messages: [], allow: [] };
const AT_HOME: TextOrigin = {
  ...NOWHERE,
  buyerName: '橘子汽水2333',
  order: {
    receiver: '谢云舟',
    phone: '13800001111',
    address: '江苏省苏州市姑苏区桃坞路88号梧桐苑5幢302室',
    orderNo: '2600000000000000001',
    trackingNo: 'SF1000000000001',
  },
};
const without = (text: string, origin: TextOrigin = NOWHERE) => withoutPersonalData(text, origin, () => '…');

describe('what a buyer wrote, before it is kept', () => {
  test.each([
    ['我电话13800001111,几时能发', '我电话…,几时能发'],
    ['訂單2600000000000000001怎麼還沒到', '訂單…怎麼還沒到'],
    ['一三八零零零零一一一一这个号收不到短信', '…这个号收不到短信'],
    ['我叫林晓梅,能改地址吗', '我叫…,能改地址吗'],
    ['尾号5678的那单发了没', '尾号…的那单发了没'],
    ['送到3栋2单元501行不行', '送到…行不行'],
    ['寄到河北省保定市清苑区望亭镇固上村要几天', '寄到…要几天'],
    ['https://item.example.com/item.htm?id=600000000001 这款还有货吗', '… 这款还有货吗'],
    ['138****1111这个收件电话不对', '…这个收件电话不对'],
    ['发我邮箱 a.b@example.com 行吗', '发我邮箱 … 行吗'],
  ])('%s → %s', (text, left) => {
    expect(without(text)).toBe(left);
  });

  test.each([
    ['谢云舟这个名字写错了怎么改', '…这个名字写错了怎么改'],
    ['我是橘子汽水2333,上次那件能退吗', '我是…,上次那件能退吗'],
    ['还是桃坞路88号收吗', '还是…收吗'],
    ['sf1000000000001 停了三天', '… 停了三天'],
  ])('of this buyer and this order: %s → %s', (text, left) => {
    expect(without(text, AT_HOME)).toBe(left);
  });

  test('what the buyer told earlier is known in later messages too', () => {
    const origin: TextOrigin = { ...NOWHERE, messages: [{ from: 'buyer', text: '收件人:沈清禾 电话13900002222' }] };
    expect(without('沈清禾的那件别发了', origin)).toBe('…的那件别发了');
  });

  test.each([
    '什么时候发货',
    '身高165体重108斤穿多大',
    '满300减40可以叠加吗',
    '发到浙江杭州要几天',
    '7天无理由怎么退',
    '高领的那件会不会掉毛',
    '张女士说能便宜是真的吗',
    '1000毫升的和500毫升的差多少',
    '12.12活动价还有吗',
    '方便面过期了吗',
    '路上要走多久',
    '小区快递柜能放吗',
  ])('leaves a plain question alone: %s', (text) => {
    expect(findPersonalData(text, NOWHERE)).toEqual([]);
  });

  test('spans stand in order, apart, and inside the text', () => {
    const text = '收件人谢云舟13800001111江苏省苏州市姑苏区桃坞路88号梧桐苑5幢302室,订单2600000000000000001';
    let last = 0;
    for (const { start, end } of findPersonalData(text, AT_HOME)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(text.length);
    expect(without(text, AT_HOME)).not.toMatch(/谢云舟|\d/u);
  });
});

describe('what an agent wrote, before it becomes a phrase', () => {
  const AGENT: TextOrigin = { ...AT_HOME, from: 'agent' };

  test('customer data becomes slots that are held at send while they are empty', () => {
    expect(withSlotsForData('谢云舟您好,单号SF1000000000001今天到,会打13800001111', AGENT)).toBe(
      '{收货人}您好,单号{物流单号}今天到,会打{手机号}',
    );
  });

  test('a number of an order is one order’s even where no panel shows it', () => {
    expect(withSlotsForData('订单号2600000000000000002已登记', { ...NOWHERE, from: 'agent' })).toBe(
      '订单号{订单号}已登记',
    );
  });

  test('the shop’s own public data stays', () => {
    const allow = ['浙江省湖州市织里路66号2幢', '057100001234'];
    const text = '退货寄到浙江省湖州市织里路66号2幢,电话057100001234';
    expect(withSlotsForData(text, { ...AGENT, allow })).toBe(text);
    expect(withSlotsForData('满1000减200,3月12日截止', AGENT)).toBe('满1000减200,3月12日截止');
  });
});
