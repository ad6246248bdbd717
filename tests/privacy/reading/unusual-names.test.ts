import { describe, expect, test } from 'vitest';
import { readDataText } from '../../../lib/privacy/data-text';
import { unusualNames } from '../../../lib/privacy/reading/unusual-names';
import { testDrafts } from './found-drafts';

const found = (text: string): readonly string[] =>
  unusualNames(readDataText(text).words).map(({ start, end }) => text.slice(start, end));

test.each([
  ['收件人 迪丽娜尔', '迪丽娜尔'],
  ['收货人:乌云其木格,今天到', '乌云其木格'],
  ['古丽娜尔 那个包裹退了', '古丽娜尔'],
])('finds the name in %s', (text, name) => expect(found(text)).toEqual([name]));

describe('names behind a label, whatever their surname', () => {
  testDrafts(
    [
      ['person-name', '户名是 邸国强'],
      ['person-name', '联系人写的战红兵'],
      ['person-name', '车主 丰志刚'],
    ],
    [
      '收件人可以写昵称的',
      '签收人:门卫',
      '签收人是物业',
      '联系人:客服',
      '户名 开户行 账号',
      '车主 脚垫 定制',
      '姓名:必填',
      '持卡人 到场',
      '收货人姓名是全名吗',
    ],
  );
});
