import { describe, expect, test } from 'vitest';
import { findCustomerData } from '../../lib/privacy/find-customer-data';

describe('a picture in the draft', () => {
  test('reminds of what it may show while an order is open', () => {
    const context = { messages: [], order: { phone: '13812340001' } };
    const [finding] = findCustomerData('[图片]您看是这样装', context, []);
    expect([finding?.rule, finding?.severity]).toEqual(['image', 'hint']);
    // A key that mends the draft must not take the picture out of it.
    expect(finding).not.toHaveProperty('fix');
    expect(findCustomerData('\uFFFC这样装', context, [])).toHaveLength(1);
  });

  test('is nothing to speak of otherwise', () => {
    expect(findCustomerData('[图片]您看是这样装', { messages: [] }, [])).toEqual([]);
    expect(findCustomerData('图片仅供参考[微笑]', { messages: [], order: { phone: '13812340001' } }, [])).toEqual([]);
  });
});
