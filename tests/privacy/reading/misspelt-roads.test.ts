import { expect, test } from 'vitest';
import { normalise } from '../../../lib/text/normalise';
import { misspeltRoads } from '../../../lib/privacy/reading/misspelt-roads';

const found = (text: string): readonly string[] =>
  misspeltRoads(normalise(text)).map(({ start, end }) => text.slice(start, end));

test.each([
  ['寄文福鹿四七八浩,三洞五零二', '文福鹿四七八浩,三洞五零二'],
  ['东风路36浩', '东风路36浩'],
  ['样湖小趣7懂1丹元903', '样湖小趣7懂1丹元903'],
  ['文样路88耗3冻2单缘101', '文样路88耗3冻2单缘101'],
])('reads %s', (text, road) => expect(found(text)).toEqual([road]));

test.each([
  '麓湖3号茶',
  '录音笔8号',
  '耗材12号',
  '昊天款5号',
  '大陆3号发货,5毫升装',
  '3动1静两张票',
  '鸡蛋30元一板',
  '小曲酒5斤',
  '小区3号门',
])('leaves %s', (text) => expect(found(text)).toEqual([]));
