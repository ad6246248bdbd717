import { expect, test } from 'vitest';
import { findCustomerData } from '../../../lib/privacy/find-customer-data';
import { readDataText } from '../../../lib/privacy/data-text';
import { readRearranged } from '../../../lib/privacy/reading/rearranged';

const found = (draft: string): readonly string[] =>
  findCustomerData(draft, { messages: [] }, []).map(({ rule, text }) => `${rule} ${text}`);

test.each([
  ['手机末四位0303 前七位1390202', 'mobile 末四位0303 前七位1390202'],
  ['后面 5678 中间 1234 前面 139', 'mobile 后面 5678 中间 1234 前面 139'],
  ['证件倒着写 232192200002503044', 'id-card 232192200002503044'],
])('puts the number in order: %s', (draft, expected) => expect(found(draft)).toEqual([expected]));

test.each(['尾号5678 前面不用报', '中间1200 前面800 后面1200毫米', '倒着放120分钟'])('leaves %s as it is', (draft) =>
  expect(found(draft)).toEqual([]),
);

test('numbers told in their own order are not rearranged', () => {
  expect(readRearranged(readDataText('前面139 中间1234 后面5678'))).toBeUndefined();
});
