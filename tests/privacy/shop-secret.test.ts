import shopSecret from '../../lib/privacy/shop-secret';
import { describe, expect, test } from 'vitest';
import { findCustomerData } from '../../lib/privacy/find-customer-data';
import { describeDetector } from './describe-detector';

const severities = (draft: string) => findCustomerData(draft, { messages: [] }, []).map(({ severity }) => severity);

describeDetector(shopSecret, {
  hits: [
    ['一件赚三块二', '一件赚三块二', '一件赚三块二'],
    ['是佛山测试家具厂代工的', '是佛山测试家具厂代工', '是佛山测试家具厂代工'],
    ['我们进价才12块', '进价才12块', '进价才12块'],
    ['这款毛利率只有百分之八', '毛利率只有百分之八', '毛利率只有百分之八'],
    ['拿货价大概三十五元', '拿货价大概三十五元', '拿货价大概三十五元'],
    ['货源是测试市场', '货源是测试市场', '货源是测试市场'],
    ['昨天店里卖了300单', '昨天店里卖了300单', '昨天店里卖了300单'],
    ['转化率才3%', '转化率才3%', '转化率才3%'],
    ['这支我们到手才五十六', '我们到手才五十六', '我们到手才五十六'],
    ['库房里还压着三千二百件', '库房里还压着三千二百件', '库房里还压着三千二百件'],
    ['仓库在新安那边,别往外说', '仓库在新安那边,别往外说', '仓库在新安那边,别往外说'],
    ['千牛后台密码是abc123', '后台密码是abc123', '后台密码是abc123'],
  ],
  nearMisses: [
    '运费成本10元您承担一下',
    '进价保护30天',
    '您进货价多少我不清楚',
    '利润很薄,最低199了',
    '月销量显示3000单',
    '充电转换率93%',
    '仓库还有3件',
    '今天发了三百单了',
    '厂家是源头工厂',
    '我们收到就3个',
    '我们拿是拿顺丰发的',
    '我们进了200件今天上架',
    '我们拿都要提前2天约',
    '仓库发货慢,您别跟客服急',
  ],
});

describe('shop secrets', () => {
  test('hold for good where they cost the shop, and once where they only may', () => {
    expect(severities('我们进价12元')).toEqual(['block']);
    expect(severities('昨天卖了300单')).toEqual(['warn']);
  });
});
