import { expect, test } from 'vitest';
import { besideLandmarks } from '../../../lib/privacy/reading/landmarks';

const found = (text: string): readonly string[] =>
  besideLandmarks(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['建设路老电影院对面三楼', '建设路老电影院对面三楼'],
  ['村卫生室对面二层小楼', '村卫生室对面二层小楼'],
  ['纳福路与二环路交叉口', '纳福路与二环路交叉口'],
  ['样福镇供销社二楼左手边', '供销社二楼左手边'],
  ['样民药房楼上402', '样民药房楼上402'],
  ['老井边上东数第四家', '老井边上东数第四家'],
  ['镇上邮局对面五金店老周家', '镇上邮局对面五金店老周家'],
  ['样澜大道与样生路口往北300米', '样澜大道与样生路口往北300米'],
])('finds the place in %s', (text, place) => expect(found(text)).toEqual([place]));

test.each([
  '医院对面有我们门店',
  '十字路口红绿灯玩具',
  '超市隔壁就是驿站',
  '地铁站旁边就有自提柜',
  '饭店楼上2000元一间',
  '门店二楼左手边有货',
  '超市对面那家也卖这个',
  '数第三家店是我们',
])('leaves %s', (text) => expect(found(text)).toEqual([]));
