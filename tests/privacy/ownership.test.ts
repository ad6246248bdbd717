import { describe, expect, test } from 'vitest';
import type { ReviewContext } from '../../lib/chat/draft';
import { findCustomerData } from '../../lib/privacy/find-customer-data';
import { createKnownData } from '../../lib/privacy/known-data';

const ORDER = {
  receiver: '王小明',
  phone: '13812340001',
  address: '浙江省杭州市西湖区文三路478号翠苑小区3幢1203室',
  orderNo: '2345678901234567890',
  trackingNo: 'SF1234567890123',
  email: 'wang_xm@example.com',
};
const OTHER = {
  receiver: '林晓梅',
  phone: '13912345678',
  address: '上海市徐汇区漕溪北路12弄3号501室',
  orderNo: '3456789012345678901',
  trackingNo: 'YT9876543210123',
  nick: '爱吃鱼的猫',
  idCard: '11010519491231002X',
};

function verdicts(
  draft: string,
  context: Partial<ReviewContext> = {},
  allow: readonly string[] = [],
): readonly string[] {
  return findCustomerData(draft, { messages: [], ...context }, allow).map((f) => `${f.rule}:${f.severity}`);
}

const buyer = (text: string) => ({ messages: [{ from: 'buyer' as const, text }] });

describe('the buyer’s own order (S1)', () => {
  test.each([
    ['您的电话是13812340001', ['mobile:hint']],
    ['地址是文三路478号3幢1203', ['address:hint']],
    ['寄到西湖文三路478号', ['address:hint']],
    ['王小明您好', ['person-name:hint']],
    ['您的订单2345678901234567890已发货', []],
    ['单号SF1234567890123', []],
    ['发票发到wang_xm@example.com', ['email:hint']],
    ['尾号0001的手机会收到短信', []],
    ['138****0001会收到短信', []],
    ['王先生您好', []],
  ])('%s', (draft, expected) => expect(verdicts(draft, { order: ORDER })).toEqual(expected));

  test('never lets an identity card or a bank card go, whoever owns it', () => {
    const order = { ...ORDER, idCard: '440305200002291232', card: '4111111111111111' };
    expect(verdicts('身份证440305200002291232', { order })).toEqual(['id-card:block']);
    expect(verdicts('银行卡号4111111111111111', { order })).toEqual(['bank-card:block']);
  });

  test('offers the tail of the number', () => {
    const [finding] = findCustomerData('电话13812340001对吗', { messages: [], order: ORDER }, []);
    expect(finding?.fix).toBe('尾号0001');
  });
});

describe('what the buyer just wrote (S2)', () => {
  test.each([
    ['改成13700001111', '电话改成13700001111', ['mobile:hint']],
    ['改成137 0000 1111', '电话改成一三七零零零零一一一一', ['mobile:hint']],
    ['13700001111 3栋2单元501', '电话改成13700001111', ['mobile:hint']],
    ['我在南京西路100号', '给您改到南京西路100号', ['address:hint']],
    ['收件人改成陈思雨', '收件人改成陈思雨', ['person-name:hint']],
    ['我的身份证440305200002291232', '身份证440305200002291232收到', ['id-card:block']],
  ])('%s → %s', (said, draft, expected) => expect(verdicts(draft, buyer(said))).toEqual(expected));

  test('is not what the agent wrote earlier', () => {
    const messages = [{ from: 'agent' as const, text: '电话13700001111' }];
    expect(verdicts('电话13700001111', { messages })).toEqual(['mobile:warn']);
  });
});

describe('another buyer’s data (S3)', () => {
  test.each([
    ['电话13912345678', 'mobile'],
    ['139-1234-5678', 'mobile'],
    ['幺三九一二三四五六七八', 'mobile'],
    ['139****5678', 'mobile'],
    ['漕溪北路12弄3号', 'address'],
    ['林晓梅也买了', 'person-name'],
    ['林曉梅女士買了兩件', 'person-name'],
    ['订单3456789012345678901', 'order-no'],
    ['YT9876543210123', 'tracking-no'],
    ['爱吃鱼的猫也拍了', 'other-buyer'],
    ['身份证11010519491231002X', 'id-card'],
  ])('%s is held', (draft, kind) => {
    const found = findCustomerData(draft, { messages: [], order: ORDER, others: [OTHER] }, []);
    expect(found.map((f) => [f.rule, f.severity])).toEqual([[kind, 'block']]);
  });

  test.each(['尾号5678的手机', '上海市徐汇区的顾客', '林女士您好', '3号501件库存'])('%s tells nothing', (draft) => {
    expect(verdicts(draft, { order: ORDER, others: [OTHER] })).toEqual([]);
  });

  test('is no word that a buyer happens to be called', () => {
    const others = ['夏天', '安全', '温馨', '方便', '张伟'].map((receiver) => ({ receiver }));
    const context = { order: { receiver: '高兴' }, others: [...others, { nick: '阳光' }] };
    for (const draft of [
      '夏天穿很凉快',
      '安全座椅3C认证',
      '温馨提示：请核对地址',
      '方便的话拍张照',
      '您高兴就好',
      '充足的阳光下',
    ])
      expect(verdicts(draft, context)).toEqual([]);
    for (const draft of ['夏天也买了', '安全女士那单', '收件人：夏天', '给张伟寄错了'])
      expect(verdicts(draft, context)).toEqual(['person-name:block']);
  });

  test('gives way to the buyer’s own: a family shares an address and a phone', () => {
    const others = [{ phone: ORDER.phone, address: ORDER.address }];
    expect(verdicts('电话13812340001', { order: ORDER, others })).toEqual(['mobile:hint']);
    expect(verdicts('文三路478号', { order: ORDER, others })).toEqual(['address:hint']);
  });

  test('is found by keyed tags as well as in clear', () => {
    const known = createKnownData(new Uint8Array(32).fill(7));
    known.remember('other', 'mobile', '13912345678');
    expect(verdicts('电话13912345678', { known: known.seenBy('me') })).toEqual(['mobile:block']);
    expect(verdicts('电话13912345678', { known: known.seenBy('other') })).toEqual(['mobile:warn']);
  });
});

describe('a parcel for somebody else (S4)', () => {
  test('makes the receiver’s phone and address a warning', () => {
    const context = { order: ORDER, ...buyer('这个是送给朋友的') };
    expect(verdicts('电话13812340001', context)).toEqual(['mobile:warn']);
    expect(verdicts('文三路478号', context)).toEqual(['address:warn']);
  });
});

describe('an asker who did not place the order (S5)', () => {
  test.each(['收到的不是我买的颜色', '这不是我拍的那款', '我妈买的那件小了', '怎么还不发货'])(
    '%s tells nothing of it',
    (said) => {
      const context = { order: ORDER, ...buyer(said) };
      expect(verdicts('电话13812340001', context)).toEqual(['mobile:hint']);
    },
  );

  test.each([
    '我朋友的号买的,地址是哪里',
    '别人帮我买的',
    '那个旺旺不用了,帮我查下',
    '我用另一个号拍的',
    '我不是下单的人',
    '不是我拍的,是我同事',
    '这单不是我买的',
    '我老公买的,单号多少',
    '我是她老公',
    '不是我買的,是我女兒',
  ])('%s', (said) => {
    const context = { order: ORDER, ...buyer(said) };
    expect(verdicts('电话13812340001,在文三路478号', context)).toEqual(['mobile:block', 'address:block']);
  });

  test.each(['这个账号的地址对吗', '帮我换个颜色', '朋友推荐来的'])('%s: an ordinary question', (said) => {
    expect(verdicts('文三路478号', { order: ORDER, ...buyer(said) })).toEqual(['address:hint']);
  });
});

describe('data of unknown owner (S6)', () => {
  test.each([
    ['电话13700001111', ['mobile:warn']],
    ['中山路100号3幢', ['address:warn']],
    ['身份证440305200002291232', ['id-card:block']],
    ['微信号abc_12345', ['wechat-id:block']],
    ['单号SF1234567890000', ['tracking-no:hint']],
  ])('%s', (draft, expected) => expect(verdicts(draft)).toEqual(expected));

  test('a parcel number beside a panel that shows none is an everyday matter', () => {
    expect(verdicts('单号SF1234567890000', { order: { orderNo: '1234567890123456789' } })).toEqual([]);
  });

  test('an order number beside a panel with another one is pointed out', () => {
    expect(verdicts('订单号9999678901234567890', { order: ORDER })).toEqual(['order-no:hint']);
  });
});

describe('what is public (S7, S10, S13)', () => {
  test.each([
    ['退货寄到余杭塘路866号,电话137 0000 1111', ['浙江省杭州市西湖区余杭塘路866号 13700001111']],
    ['发票邮箱fapiao@example.com', ['FAPIAO@example.com']],
    ['客服电话是一三七零零零零一一一一', ['13700001111']],
  ])('the shop’s own in another spelling: %s', (draft, allow) => expect(verdicts(draft, {}, allow)).toEqual([]));

  test.each([
    '打137-0000-1111',
    '电话057985123456',
    '拨4008881216',
    '发到KEFU@example.com',
    '问fapiao(at)example点com',
  ])('one line of several: %s', (draft) => {
    const allow = ['13700001111', '0579-85123456', '400-888-1216', 'kefu@example.com', 'fapiao@example.com', '3号楼'];
    expect(verdicts(draft, {}, allow)).toEqual([]);
  });

  test.each([
    '退货地址:杭州市余杭区文一西路969号 电话13700001111',
    '包裹在文三路478号菜鸟驿站',
    '直营店：南京东路步行街300号2层',
    '客服電話02-2712-3456，週一到週五',
    '退貨寄：新北市板橋區文化路一段188號5樓，電話0912-345-678',
    '戒圍11號，內徑16.5mm',
    '門市地址：台北市信義區忠孝東路五段8號',
    '我哋門市喺旺角彌敦道688號3樓',
    '快递员电话13700001111',
    '号码填13800138000就行',
    '客服热线95338',
    '电话填{手机号}',
  ])('%s', (draft) => expect(verdicts(draft)).toEqual([]));

  test('a return address does not excuse another buyer’s data', () => {
    expect(verdicts('退货地址:漕溪北路12弄3号', { others: [OTHER] })).toEqual(['address:block']);
  });
});

describe('the agent’s own contact (S8)', () => {
  test.each([
    '加我13700001111',
    '我的手机13700001111',
    '有事打我电话:13700001111',
    '客服个人号13700001111',
    '13700001111,有事打我',
    '我私人邮箱abc@example.com',
  ])('%s is held', (draft) => expect(verdicts(draft).map((verdict) => verdict.split(':')[1])).toEqual(['block']));
});
