import { expect, test } from 'vitest';
import { describedHomes } from '../../../lib/privacy/reading/described-homes';

const found = (text: string): readonly string[] => describedHomes(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['退到样视城3号门旁老裁缝铺子', '样视城3号门旁老裁缝铺子'],
  ['寄到隔壁样义路四段转角那间楼上3f', '隔壁样义路四段转角那间楼上3f'],
  ['工地在样河南路3标段项目部活动板房5号', '样河南路3标段项目部活动板房5号'],
  ['收货写的样华小学对面样光幼儿园门卫室代转', '样华小学对面样光幼儿园门卫室'],
  ['上一单发的是样安镇样坝村村口小卖部', '样安镇样坝村村口小卖部'],
  ['她填的样林镇政府三楼民政办', '样林镇政府三楼民政办'],
])('finds the home described in %s', (text, home) => expect(found(text)).toEqual([home]));

test.each([
  '送到样福里南门旁边3号门的驿站',
  '寄到样河路口超市旁边3号柜可以吗',
  '门店在样河路88号银行旁边二楼,我们九点开门',
  '送货到三楼门口要加钱',
  '住在楼上的邻居说有点吵',
  '放在3层架子旁边第二格',
  '我们上家是样乌商贸城二区3楼的',
  '发到学校门口的超市都卖完了',
  '寄到外地要走中转站,3天左右',
  '地址写到几号楼几单元',
])('leaves %s', (text) => expect(found(text)).toEqual([]));
