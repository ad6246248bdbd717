import otherBuyer from '../../lib/privacy/other-buyer';
import { describe, expect, test } from 'vitest';
import { readDataText } from '../../lib/privacy/data-text';
import { findCustomerData } from '../../lib/privacy/find-customer-data';
import { describeDetector } from './describe-detector';

describeDetector(otherBuyer, {
  hits: [
    ['有个杭州的张女士也买了', '有个杭州的张女士', '有个杭州的张女士'],
    ['昨天有位住在成都的李先生反馈偏大', '昨天有位住在成都的李先生', '昨天有位住在成都的李先生'],
    ['刚才那位王小姐也退了', '刚才那位王小姐', '刚才那位王小姐'],
    ['tb123456789也问过', 'tb123456789', 'tb123456789'],
  ],
  nearMisses: ['有位顾客反馈偏大', '很多北京的买家都说好', '有位张姐也买了同款', '另一位客服张女士为您接待'],
});

const severity = (draft: string) => findCustomerData(draft, { messages: [] }, [])[0]?.severity;

describe('another buyer', () => {
  test('told by place and name is held for good, by name alone once', () => {
    expect(severity('有个杭州的张女士也买了')).toBe('block');
    expect(severity('刚才那位王小姐也退了')).toBe('warn');
  });

  test('is not the one who is spoken to', () => {
    expect(otherBuyer.find(readDataText('tb123456789您好'))).toHaveLength(1);
    expect(findCustomerData('tb123456789您好', { messages: [], buyerName: 'tb123456789' }, [])).toEqual([]);
  });
});
