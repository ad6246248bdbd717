import { expect, test } from 'vitest';
import { numberlessHomes } from '../../../lib/privacy/reading/numberless-homes';

const found = (text: string): readonly string[] =>
  numberlessHomes(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['送到县一中高三(5)班', '县一中高三(5)班'],
  ['送到晨光幼儿园中二班', '晨光幼儿园中二班'],
  ['望样里7排3号门', '望样里7排3号门'],
  ['样伊农场七连三排二号', '样伊农场七连三排二号'],
])('finds the home in %s', (text, home) => expect(found(text)).toEqual([home]));

test.each([
  '班级定制印字免费',
  '学校团购满50件',
  '一年级用的田字格本',
  '幼儿园中大班都能用',
  '电影票5排6号',
  '二号货架三排五号',
  '两排扣一排三号扣',
])('leaves %s', (text) => expect(found(text)).toEqual([]));
