import { expect, test } from 'vitest';
import { toldDoors } from '../../../lib/privacy/reading/told-doors';

const found = (text: string): readonly string[] => toldDoors(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['门牌1203对吗', '门牌1203'],
  ['您楼上1502那户', '楼上1502那户'],
  ['那个客户在样例金沙5栋', '样例金沙5栋'],
  ['收货地址样例叶语25栋', '样例叶语25栋'],
  ['填的样棠公社27-2702', '样棠公社27-2702'],
  ['送样江一号7座31b', '样江一号7座31b'],
])('finds the door in %s', (text, door) => expect(found(text)).toEqual([door]));

test.each([
  '门牌号写清楚',
  '楼上楼下都能用',
  '寄到3号楼驿站',
  '送到3楼要加钱',
  '她在3号线上班',
  '您家在几单元',
  '发文件名1-100给我',
])('leaves %s', (text) => expect(found(text)).toEqual([]));
