import { describe, expect, test } from 'vitest';
import { speaksOfGift, speaksOfOtherAccount } from '../../../lib/privacy/owner/other-account';
import { normalise } from '../../../lib/text/normalise';

const isOther = (text: string): boolean => speaksOfOtherAccount(normalise(text).text);

describe('who asks about an order that another account placed', () => {
  test.each([
    '我用小号来问的，大号买的',
    '在我另外一个淘宝号上买的',
    '我换了个旺旺，之前那个登不上',
    '之前的账号登不上了，帮我查下这单到哪了',
    '這單是我先生的帳號訂的',
    '用的是我爸的账号',
    '我老婆手机上买的',
    '我手机丢了，现在用别人的号问',
    '替我姐来问一下她的快递',
    '我朋友在你们家买的，让我来问问单号',
    '朋友代拍的，我没有订单',
    '订单不在我这个号上',
    '下单的是我女儿',
    '買家是我姐，她叫我來問',
    '我室友买的那单到哪了',
    '公司同事统一下单的，我想知道我那份到哪了',
  ])('%s', (said) => expect(isOther(said)).toBe(true));

  test.each([
    '有没有别的号，39太小',
    '我想换个别的号',
    '是不是得拿另一个号的密封圈',
    '让快递打我另一个号',
    '充到别的账号可以吗',
    '能用别的id登录吗',
    '游戏账号登不上了，你们帮忙看看',
    '我闺蜜买的，说质量好我才来',
    '朋友给我买过一次，很好用，我自己再来买',
    '我爸帮我付了一半钱，差价退给谁',
    '快递小哥给我下了单号',
    '帮我妈问下，这个她能用吗',
    '你帮他查查是谁发的货',
    '我不是买家秀那种身材',
  ])('%s: an ordinary question', (said) => expect(isOther(said)).toBe(false));
});

describe('who buys for somebody else', () => {
  test.each(['送長輩的', '收件人写的是我老婆', '替公司买的，收件人是前台', '寄到我女朋友那里'])('%s', (said) =>
    expect(speaksOfGift(normalise(said).text)).toBe(true),
  );

  test.each(['收件人是我', '我自己穿', '公司发的券'])('%s: not said', (said) =>
    expect(speaksOfGift(normalise(said).text)).toBe(false),
  );
});
