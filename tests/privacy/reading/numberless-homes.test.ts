import { expect, test } from 'vitest';
import { numberlessHomes } from '../../../lib/privacy/reading/numberless-homes';

const found = (text: string): readonly string[] =>
  numberlessHomes(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['寄到李家庄村委会旁边第三户', '李家庄村委会旁边第三户'],
  ['送到县一中高三(5)班', '县一中高三(5)班'],
  ['送到晨光幼儿园中二班', '晨光幼儿园中二班'],
  ['他住桂花苑东门进去左手第三栋二单元五楼', '桂花苑东门进去左手第三栋二单元五楼'],
  ['送柳叶巷走到头倒数第二间', '柳叶巷走到头倒数第二间'],
  ['望样里7排3号门', '望样里7排3号门'],
  ['样伊农场七连三排二号', '样伊农场七连三排二号'],
])('finds the home in %s', (text, home) => expect(found(text)).toEqual([home]));

test.each([
  '村里送不到放镇上',
  '班级定制印字免费',
  '学校团购满50件',
  '一年级用的田字格本',
  '小区门口右拐第二家店有货',
  '步行街进去右手第三家就是我们店',
  '幼儿园中大班都能用',
  '您小区东门进去第二栋有驿站',
  '电影票5排6号',
  '二号货架三排五号',
  '两排扣一排三号扣',
])('leaves %s', (text) => expect(found(text)).toEqual([]));
