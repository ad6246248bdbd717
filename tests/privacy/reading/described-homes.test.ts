import { expect, test } from 'vitest';
import { describedHomes } from '../../../lib/privacy/reading/described-homes';

const found = (text: string): readonly string[] => describedHomes(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['退到样视城3号门旁老裁缝铺子', '样视城3号门旁老裁缝铺子'],
  ['寄到隔壁样义路四段转角那间楼上3f', '隔壁样义路四段转角那间楼上3f'],
  ['工地在样河南路3标段项目部活动板房5号', '样河南路3标段项目部活动板房5号'],
])('finds the home described in %s', (text, home) => expect(found(text)).toEqual([home]));

test.each([
  '送到样福里南门旁边3号门的驿站',
  '寄到样河路口超市旁边3号柜可以吗',
  '门店在样河路88号银行旁边二楼,我们九点开门',
  '送货到三楼门口要加钱',
  '住在楼上的邻居说有点吵',
  '放在3层架子旁边第二格',
])('leaves %s', (text) => expect(found(text)).toEqual([]));
