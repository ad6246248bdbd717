import { describe, expect, test } from 'vitest';
import { findCustomerData } from '../../../lib/privacy/find-customer-data';

function marked(sent: readonly string[], draft: string): readonly string[] {
  const messages = sent.map((text) =>
    text.startsWith('买:') ? { from: 'buyer' as const, text: text.slice(2) } : { from: 'agent' as const, text },
  );
  return findCustomerData(draft, { messages }, []).map(({ rule, start, end, text }) => {
    expect(draft.slice(start, end)).toBe(text);
    return `${rule} ${text}`;
  });
}

describe('what is dealt out over several messages', () => {
  test.each([
    [['138', '1234'], '5679', ['mobile 5679']],
    [['13812'], '345679哈', ['mobile 345679']],
    [['先发前面138哈', '中间1234'], '后面是5679', ['mobile 5679']],
    [['138', '买:嗯嗯', '1234'], '5679', ['mobile 5679']],
    [['一三八一二三'], '四五六七九', ['mobile 四五六七九']],
    [['加我微信'], 'tuo_12345', ['wechat-id tuo_12345']],
    [['我的扣扣号是'], '123456789', ['qq 123456789']],
    [['身份证前面110105'], '19491231002X', ['id-card 19491231002X']],
    [['加个v', 'tuotest'], '_shop77', ['wechat-id _shop77']],
    [['我的微', '信:tuotest'], '_88', ['wechat-id _88']],
    [['tuo_test', '@'], 'example.edu', ['email example.edu']],
    [['13812', '好的呢'], '345679', ['mobile 345679']],
    [['验证码是'], '482913', ['credential 482913']],
    [['主管号 前面 1381', '中间 234'], '尾巴是 5678', ['mobile 5678']],
    [['那台车的牌 川', 'A 8'], 'K275', ['licence-plate K275']],
    [['他家樓下門禁'], '0937#', ['credential 0937#']],
    [['送 屯門 樣樂花園', '第 7 座'], '18 樓 C 室', ['address 18 樓 C 室']],
    [['收货人叫', '孟'], '子涵', ['person-name 子涵']],
    [['动态码前三位', '518'], '046', ['credential 046']],
    [['民生的卡', '622622180012'], '3456783', ['bank-card 3456783']],
    [['加我微信', 'qingshan'], '微信号后半段 _0571', ['wechat-id _0571']],
    [['我的绿泡泡', 'lanhua_'], '0620', ['wechat-id 0620']],
    [['小红书搜'], 'lanhua66', ['messenger-id lanhua66']],
    [['验证码发你'], '220917', ['credential 220917']],
    [['要散爸', '零零思陆'], '期期酒尔', ['mobile 期期酒尔']],
    [['第一段：13812'], '第二段：345679', ['mobile 345679']],
    [['① 138', '②、1234'], '③、5679', ['mobile 5679']],
    [['①③⑧', '①②③④'], '⑤⑥⑦⑨', ['mobile ⑤⑥⑦⑨']],
    [['13812'], '接上 345679', ['mobile 345679']],
    [['138'], '后面八位是 12345679', ['mobile 12345679']],
  ])('%j, then %s', (sent, draft, expected) => expect(marked(sent, draft)).toEqual(expected));

  test.each([
    [['一共199'], '35元包邮'],
    [['165/88A'], '170/92A'],
    [['订单号发您了'], '2345'],
    [['身高165'], '体重110斤穿M'],
    [['您好在的'], '13件起批'],
    [['138'], '件都有货'],
    [['微信支付也可以'], 'XL码有货'],
    [['抖音搜'], '2077款'],
    [['wifi版'], '1299'],
    [['还有138件', '买:好'], '1234号柜'],
    [['收件人'], '都可以'],
    [['您好'], '在的'],
    [['一共'], '五六把吧'],
    [['条码 6901', '028'], '075015'],
    [['尺码'], '38'],
    [['① 身高165'], '② 体重110'],
    [['第一组 30个'], '第二组 45个'],
    [['第一段 138厘米'], '第二段 1245厘米'],
    [['前三位有礼品'], '100'],
    [['165'], '88'],
  ])('%j, then %s is nothing', (sent, draft) => expect(marked(sent, draft)).toEqual([]));

  test('is told apart from what the buyer wrote', () => {
    expect(marked(['买:138', '买:1234'], '5679')).toEqual([]);
  });
});
