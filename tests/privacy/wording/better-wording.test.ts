import { describe, expect, test } from 'vitest';
import type { ReviewContext } from '../../../lib/chat/draft';
import { findCustomerData } from '../../../lib/privacy/find-customer-data';

const ORDER = {
  receiver: '陈晓梅',
  phone: '13812345679',
  address: '浙江省杭州市西湖区文三路478号3幢1203室',
  email: 'abc_test@163.com',
  idCard: '11010519491231002X',
};
const own: ReviewContext = { messages: [], order: ORDER };
const nobody: ReviewContext = { messages: [] };

/** The draft with the offered wording in place, from the last finding to the first. */
function reworded(draft: string, context: ReviewContext): string {
  return findCustomerData(draft, context, []).reduceRight(
    (text, { start, end, fix = '' }) => text.slice(0, start) + fix + text.slice(end),
    draft,
  );
}

describe('the better wording leaves a whole sentence', () => {
  test.each([
    ['您的手机号是13812345679对吗', '您的手机号是尾号5679对吗'],
    ['联系电话：13812345679', '联系电话：尾号5679'],
    ['打给13812345679可以吗', '打给尾号5679的手机可以吗'],
    ['13812345679这个手机号对吗', '尾号5679的这个手机号对吗'],
    ['13812345679的手机打不通', '尾号5679的手机打不通'],
    ['收货地址是浙江省杭州市西湖区文三路478号3幢1203室对吧', '收货地址是订单里填写的那个对吧'],
    ['寄到浙江省杭州市西湖区文三路478号3幢1203室了', '寄到您订单里填写的地址了'],
    ['文三路478号这个地址对吗', '您订单里填写的这个地址对吗'],
    ['陈晓梅女士您好', '陈女士您好'],
    ['发票发到abc_test@163.com了', '发票发到您填写的邮箱了'],
    ['邮箱是abc_test@163.com吗', '邮箱是填写的那个吗'],
    ['您的身份证号11010519491231002X已登记', '您的身份证号信息已登记'],
    ['您的電話是13812345679嗎', '您的電話是尾號5679嗎'],
    [
      '请核对：陈晓梅 13812345679 浙江省杭州市西湖区文三路478号3幢1203室',
      '请核对：陈先生/女士 尾号5679的手机 您订单里填写的地址',
    ],
  ])('the buyer’s own: %s', (draft, expected) => expect(reworded(draft, own)).toBe(expected));

  test.each([
    ['电话13912345678打不通', '电话（以订单里填写的为准）打不通'],
    ['收件人是林晓梅', '收件人是订单里填写的那位'],
    ['银行卡号是6222021234567890128', '银行卡号是原来付款的那个'],
    ['退到6222021234567890128这张卡', '退到原付款账户这张卡'],
    ['加我微信abc_12345聊', '加我微信（请在平台内沟通）聊'],
    ['我的手机13912345678', '我的手机（请在平台内沟通）'],
    ['有个杭州的张女士也买了', '其他顾客也买了'],
    ['您打13912345678找师傅', '您打页面上的电话找师傅'],
    ['他的虚拟号13912345678转6789可以打', '他的虚拟号（以订单里填写的为准）可以打'],
    ['香港电话+852 5123 4567', '香港电话以订单里填写的为准'],
    ['快递单号73123456789012已发出', '快递单号（以订单页为准）已发出'],
    ['取货码738291', '取货码以取件短信为准'],
    ['您的订单3920018823761999934已经加急了', '您的订单已经加急了'],
    ['YT7512345678901这个包裹已签收', '您这个包裹已签收'],
    ['税号91110000600037341L对吗', '税号（填写的那个）对吗'],
    ['车牌京A·12345的那辆车', '车牌（填写的那个）的那辆车'],
    ['司机位置30.274085,120.155070', '司机位置以订单页为准'],
    ['我们的供应商是义乌小王制衣厂', '这些信息不方便透露'],
    ['13912345678，有事打我', '本平台的聊天窗口，有事打我'],
  ])('of nobody known: %s', (draft, expected) => expect(reworded(draft, nobody)).toBe(expected));

  test.each([
    ['改到中山北路33号4幢502', '好的改成中山北路33号4幢502', '好的改成您刚才发的地址'],
    ['改到中山北路33号4幢502', '地址是中山北路33号4幢502对吗', '地址是刚才发的那个对吗'],
    ['电话换成13912345678', '给您改成13912345678', '给您改成尾号5678的手机'],
  ])('just written by the buyer (%s): %s', (said, draft, expected) =>
    expect(reworded(draft, { messages: [{ from: 'buyer', text: said }] })).toBe(expected),
  );

  test.each([
    ['林晓梅那单是寄错了', '其他顾客那单是寄错了'],
    ['上一个买家林晓梅说很好', '上一个买家说很好'],
    ['收件人是林晓梅吗', '收件人是（其他顾客的信息，不便提供）吗'],
  ])('another buyer’s: %s', (draft, expected) =>
    expect(reworded(draft, { messages: [], others: [{ receiver: '林晓梅' }] })).toBe(expected),
  );

  test.each(Object.values(ORDER).flatMap((value) => [`${value}对吗`, `电话、地址、姓名是${value}`, `:${value}`]))(
    'is itself clean: %s',
    (draft) => {
      for (const context of [own, nobody]) expect(findCustomerData(reworded(draft, context), context, [])).toEqual([]);
    },
  );
});
