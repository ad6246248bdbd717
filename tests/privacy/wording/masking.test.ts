import { describe, expect, test } from 'vitest';
import type { ReviewContext } from '../../../lib/chat/draft';
import { findCustomerData } from '../../../lib/privacy/find-customer-data';
import { maskedForm } from '../../../lib/privacy/wording/masking';

describe('masked forms', () => {
  test.each([
    ['mobile', '13812345679', '138****5679', '138******79'],
    ['landline', '057188157858', '0571******58', '0571******58'],
    ['person-name', '陈晓梅', '陈**', '**梅'],
    ['person-name', '欧阳若兰', '欧阳**', '***兰'],
    ['id-card', '11010519491231002x', '1****************X', '1****************X'],
    ['bank-card', '6222021234567890128', '***************0128', '***************0128'],
    ['email', 'abc_test@163.com', 'a****@163.com', 'a****@163.com'],
    ['licence-plate', '浙a12345', '浙A****345', '浙A****345'],
    ['tracking-no', 'sf1234567890123', '***********0123', '***********0123'],
    ['address', '台北市大安區信義路三段12巷', '台北市大安區****', '台北市****'],
    ['address', '浙江省杭州市西湖区文三路478号', '浙江省杭州市西湖区****', '浙江省杭州市****'],
  ])('of %s %s', (kind, value, standard, strict) => {
    expect(maskedForm(kind, value, value, 'default')).toBe(standard);
    expect(maskedForm(kind, value, value, 'strict')).toBe(strict);
  });

  test('there is none of a code, an account to meet at, or an address of which nothing would stay', () => {
    expect(maskedForm('credential', '482913', '482913', 'default')).toBeUndefined();
    expect(maskedForm('wechat-id', 'abc_12345', 'abc_12345', 'default')).toBeUndefined();
    expect(maskedForm('address', '文三路478号', '文三路478号', 'default')).toBeUndefined();
  });
});

const offered = (draft: string, context: ReviewContext, profile?: 'strict') =>
  findCustomerData(draft, context, [], profile).map(({ masked }) => masked);

describe('what a finding offers beside the better wording', () => {
  const order = { receiver: '陈晓梅', phone: '13812345679' };

  test('is the buyer’s own data masked as the shop wishes', () => {
    expect(offered('电话13812345679', { messages: [], order })).toEqual(['138****5679']);
    expect(offered('电话13812345679', { messages: [], order }, 'strict')).toEqual(['138******79']);
  });

  test('is in the script of the draft', () => {
    const known = { messages: [], order: { receiver: '欧阳若兰' } };
    expect(offered('收件人歐陽若蘭的電話', known)).toEqual(['歐陽**']);
  });

  test('is nothing of another buyer’s, even masked', () => {
    expect(offered('电话13812345679', { messages: [], others: [order] })).toEqual([undefined]);
  });

  test('passes when it is sent', () => {
    for (const draft of ['电话138****5679', '收件人陈**', '电话138******79'])
      expect(findCustomerData(draft, { messages: [], order }, [])).toEqual([]);
  });
});
