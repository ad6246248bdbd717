import { afterEach, describe, expect, test } from 'vitest';
import { reasonText } from '../../components/suggestions/reason-text';
import { useMessages } from '../../lib/language/t';
import { readMessages } from '../language/read-messages';

const TEXTS = { zh_CN: await readMessages('zh_CN'), zh_TW: await readMessages('zh_TW'), en: await readMessages('en') };
afterEach(() => useMessages(undefined));

describe('why a phrase is suggested', () => {
  test.each([
    ['zh_CN', '匹配:拼音', '匹配：拼音'],
    ['zh_CN', '刚用过', '刚用过'],
    ['zh_TW', '匹配:缩写', '符合：縮寫'],
    ['en', '匹配:拼音', 'matches pinyin'],
    ['en', '匹配:缩写', 'matches short code'],
    ['en', '常这样答', 'your usual answer'],
    ['en', '匹配:七天无理由', 'matches seven-day return'],
    ['en', '匹配:发货时间', 'matches when it ships'],
    ['zh_TW', '匹配:发货时间', '符合：出貨時間'],
    ['zh_CN', '匹配:发货时间', '匹配：发货时间'],
    ['en', '匹配:顺丰包邮', 'matches 顺丰包邮'],
  ] as const)('in %s, %s says %s', (locale, reason, said) => {
    useMessages(TEXTS[locale]);
    expect(reasonText(reason)).toBe(said);
  });
});
