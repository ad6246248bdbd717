import { expect, test } from 'vitest';
import { misspeltRoads } from '../../../lib/privacy/reading/misspelt-roads';

const found = (text: string): readonly string[] => misspeltRoads(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['寄文福鹿四七八浩,三洞五零二', '文福鹿四七八浩,三洞五零二'],
  ['东风路36浩', '东风路36浩'],
])('reads %s', (text, road) => expect(found(text)).toEqual([road]));

test.each(['麓湖3号茶', '录音笔8号', '耗材12号', '昊天款5号'])('leaves %s', (text) => expect(found(text)).toEqual([]));
