import { describe, expect, test } from 'vitest';
import { findCustomerData } from '../../../lib/privacy/find-customer-data';

const kindsIn = (draft: string): readonly string[] =>
  findCustomerData(draft, { messages: [] }, []).map(({ rule, text }) => `${rule} ${text}`);

describe('what was taken apart to get past the platform', () => {
  test.each([
    ['(v)(x):[tuo_test7]', 'wechat-id tuo_test7'],
    ['微🌿信🌿:tuo🌿test🌿77', 'wechat-id tuo🌿test🌿77'],
    ['w e c h a t :tuotest_7', 'wechat-id tuotest_7'],
    ['Q Q 1 2 3 4 5 6 7 8 9', 'qq 1 2 3 4 5 6 7 8 9'],
    ['(tuo_test)(@)(163)(.com)', 'email (tuo_test)(@)(163)(.com'],
    ['收件人(林)(晓梅)', 'person-name 林)(晓梅'],
    ['江干🚚秋涛路🚚318号🚚5幢', 'address 江干🚚秋涛路🚚318号🚚5幢'],
    ['收件人:王 - 思 - 远', 'person-name 王 - 思 - 远'],
  ])('%s', (draft, expected) => expect(kindsIn(draft)).toEqual([expected]));

  test.each(['【温馨提示】(包邮)(7天退换)', '颜色(红)(蓝)都有🌸🌸', 'A B C 三款任选', 'x-l 码有货', '尺码 S / M / L'])(
    'leaves %s alone',
    (draft) => expect(kindsIn(draft)).toEqual([]),
  );
});
