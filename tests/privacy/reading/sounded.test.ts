import { describe, expect, test } from 'vitest';
import { findCustomerData } from '../../../lib/privacy/find-customer-data';

function marked(draft: string, sent: readonly string[] = []): readonly string[] {
  const messages = sent.map((text) => ({ from: 'agent' as const, text }));
  return findCustomerData(draft, { messages }, []).map(({ rule, text }) => `${rule} ${text}`);
}

describe('numbers in characters that sound like digits', () => {
  test.each([
    ['验证码 溜肆漆伊勾伊', 'credential 溜肆漆伊勾伊'],
    ['密马 1腰医2七8', 'credential 1腰医2七8'],
    ['扣扣 酒起耳爱爸一山', 'qq 酒起耳爱爸一山'],
    ['台湾手机 洞久幺尔 散寺舞 溜期吧', 'overseas-phone 洞久幺尔 散寺舞 溜期吧'],
    ['卡号 62爱爱0爱12三四物溜七8酒零一尔8', 'bank-card 62爱爱0爱12三四物溜七8酒零一尔8'],
    ['找他 幺岐捌 洞拐勾两 伍陆叁幺', 'mobile 幺岐捌 洞拐勾两 伍陆叁幺'],
  ])('%s', (draft, expected) => expect(marked(draft)).toEqual([expected]));

  test('are put together over several messages', () => {
    expect(marked('期期酒尔', ['要散爸', '零零思陆'])).toEqual(['mobile 期期酒尔']);
  });

  test.each([
    '验证码已经发了',
    '密码要一起设置',
    '密码就是六位',
    '电话要久一点才通',
    '验证码五六分钟内有效',
    '卡号就不要发了',
    '手机依旧要五六天',
    '扣扣子一共五六颗',
    '要伞吧',
  ])('are not found in %s', (draft) => expect(marked(draft)).toEqual([]));

  test('are not put together from words', () => {
    expect(marked('二十吧', ['要买伞', '五六把'])).toEqual([]);
  });
});
