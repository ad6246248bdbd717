import { expect, test } from 'vitest';
import { isDivider } from '../../../lib/sites/generic/divider';
import { layOutRows } from './lay-out-rows';

test.each([
  ['a rule alone', '<hr>', true],
  ['a word on a rule', '<div><hr><span>New</span></div>', true],
  ['a separator by its role', '<div><p role="separator"></p>以下为新消息</div>', true],
  ['words without a rule', '<div>在吗</div>', false],
  [
    'a message that has a rule in it',
    '<div>发货时间如下:周一至周五当天发出<hr>周末顺延到下周一,节假日以店铺公告为准,急单请先联系客服登记</div>',
    false,
  ],
])('%s: %s', (_, html, divides) => {
  const [row] = layOutRows(html).rows;
  expect(row !== undefined && isDivider(row)).toBe(divides);
});
