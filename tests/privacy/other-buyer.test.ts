import otherBuyer from '../../lib/privacy/other-buyer';
import { describe, expect, test } from 'vitest';
import { readDataText } from '../../lib/privacy/data-text';
import { findCustomerData } from '../../lib/privacy/find-customer-data';
import { describeDetector } from './describe-detector';

describeDetector(otherBuyer, {
  hits: [
    ['尾号5671的张先生昨天也退了', '尾号5671的张先生', '张先生'],
    ['有个杭州的张女士也买了', '有个杭州的张女士', '有个杭州的张女士'],
    ['昨天有位住在成都的李先生反馈偏大', '昨天有位住在成都的李先生', '昨天有位住在成都的李先生'],
    ['刚才那位王小姐也退了', '刚才那位王小姐', '刚才那位王小姐'],
    ['那个买家是公务员', '那个买家是公务员', '那个买家是公务员'],
    ['上一位客户花了3000', '上一位客户花了3000', '上一位客户花了3000'],
    ['t_1500012345678_0123也问过', 't_1500012345678_0123', 't_1500012345678_0123'],
    ['tb123456789也问过', 'tb123456789', 'tb123456789'],
  ],
  nearMisses: [
    '尾号5671的张先生您好',
    '上一位客户花了3天',
    '那个客户在线',
    '有位顾客反馈偏大',
    '很多北京的买家都说好',
    '有位张姐也买了同款',
    '另一位客服张女士为您接待',
  ],
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
