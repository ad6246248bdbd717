import { createRandom } from '../../lib/suggest/intents/create-random';

// What agents write, with numbers, addresses and names in it, so that every detector and most rules find something to look at.
const PIECES = [
  '亲,您的包裹已经发出了,',
  '麻烦您看一下订单页面,',
  '我们最晚48小时内给您答复,',
  '退款会原路退回,',
  '收货电话13900000001对吗,',
  '订单号2026030100001234567,',
  '质量问题运费我们承担,',
  '这边帮您催一下快递,',
  '不好意思让您久等了,',
  '地址是星河路88号3栋502室,',
  '您好，在的，这款目前有现货！',
  '你可以先拍下，今天下午四点前付款当天就能发出。',
  '这个价格已经是活动价了，没办法再优惠了哦。',
  '快递显示已经到驿站了，您自己联系一下快递员吧，',
  '尺码建议按平时的拍，身高165体重110斤穿M码，',
  '收件人是张小样，明天派送请保持电话畅通。',
  '发票会跟着包裹一起寄出，抬头按您填写的开；',
  '满意的话麻烦您给个评价，谢谢您的支持～',
  '一定会尽快给您处理的，请您放心😊',
  '洗的时候用冷水手洗，不要机洗，也不要暴晒。',
];

/** `count` invented drafts of `length` characters; every run measures the same ones. */
export function shopDrafts(count: number, length: number): string[] {
  const random = createRandom(5);
  return Array.from({ length: count }, () => {
    let draft = '';
    while (draft.length < length) draft += PIECES[Math.floor(random() * PIECES.length)] ?? '';
    return draft.slice(0, length);
  });
}
