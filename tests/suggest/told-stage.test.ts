import { expect, test } from 'vitest';
import { toldStage } from '../../lib/suggest/told-stage';

test.each([
  ['亲,您的包裹还没有出库哦', 'waiting'],
  ['还在仓库没走呢', 'waiting'],
  ['改地址(未发货)', 'waiting'],
  ['已经交给快递了', 'sent'],
  ['发货以后要改地址怎么弄', 'sent'],
  ['物流显示已签收', 'signed'],
  ['放在菜鸟驿站了', 'signed'],
  ['什么时候发货', undefined],
  ['发什么快递', undefined],
  ['退货运费谁出', undefined],
])('%s tells of an order that is %s', (text, stage) => {
  expect(toldStage(text)).toBe(stage);
});
