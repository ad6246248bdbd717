import { expect, test } from 'vitest';
import { numberlessHomes } from '../../../lib/privacy/reading/numberless-homes';

const found = (text: string): readonly string[] =>
  numberlessHomes(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['寄到李家庄村委会旁边第三户', '李家庄村委会旁边第三户'],
  ['送到县一中高三(5)班', '县一中高三(5)班'],
])('finds the home in %s', (text, home) => expect(found(text)).toEqual([home]));

test.each(['村里送不到放镇上', '班级定制印字免费', '学校团购满50件', '一年级用的田字格本'])('leaves %s', (text) =>
  expect(found(text)).toEqual([]),
);
