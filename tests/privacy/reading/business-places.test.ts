import { expect, test } from 'vitest';
import { businessPlaces } from '../../../lib/privacy/reading/business-places';

const found = (text: string): readonly string[] => businessPlaces(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['送到城西农贸市场干货区26号', '城西农贸市场干货区26号'],
  ['建材城三楼3f-021铺', '建材城三楼3f-021铺'],
  ['送到汉庭北门店8203房', '汉庭北门店8203房'],
  ['测试税务局3楼办税厅收', '测试税务局3楼办税厅'],
  ['样例大厦1806', '样例大厦1806'],
  ['儿童医院内科6层12床', '儿童医院内科6层12床'],
  ['32100部队二连', '32100部队二连'],
  ['天福北路样例广场28楼', '天福北路样例广场28楼'],
  ['他住顺样旅馆208', '顺样旅馆208'],
  ['送样医院骨科27床', '样医院骨科27床'],
])('finds the place in %s', (text, place) => expect(found(text)).toEqual([place]));

test.each([
  '市场价1299元',
  '夜市15号摆摊用',
  '大床房12间',
  '公寓2000元一月',
  '病床床单3套',
  '公司3楼开会',
  '大楼积木1806块',
  '3连包抽纸',
  '二楼以上收搬楼费',
  '酒店200件起批',
])('leaves %s', (text) => expect(found(text)).toEqual([]));
