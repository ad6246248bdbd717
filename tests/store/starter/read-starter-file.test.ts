import { describe, expect, test } from 'vitest';
import { readStarterFile } from '../../../lib/store/starter/read-starter-file';

const FILE = `[物流/何时发货]
# When it leaves.

@ fhsj | 发货时间 | 发货 时间
> 今天发出。
> 请放心。
- 几号发
- 啥时候走
tw> 今天出貨。
tw@ 出貨時間 | 出貨 時間
tw- 什麼時候出貨

@ zbhs | 自备盒 | 盒子
> 可以的。
`;

describe('a file of shipped phrases', () => {
  test('holds phrases with their group, lines of the body and questions', () => {
    expect(readStarterFile('物流.txt', FILE)).toEqual([
      {
        code: 'fhsj',
        title: '发货时间',
        body: '今天发出。\n请放心。',
        keywords: ['发货', '时间'],
        samples: ['几号发', '啥时候走'],
        group: '物流/何时发货',
        taiwan: {
          title: '出貨時間',
          keywords: ['出貨', '時間'],
          body: '今天出貨。',
          samples: ['什麼時候出貨'],
        },
      },
      {
        code: 'zbhs',
        title: '自备盒',
        body: '可以的。',
        keywords: ['盒子'],
        samples: [],
        group: '物流/何时发货',
        taiwan: {},
      },
    ]);
  });

  test.each([
    ['a line without a mark', '@ a | b | c\n> 好的\n没有记号', '物流.txt:3'],
    ['a body before any phrase', '> 好的', '物流.txt:1'],
    ['a phrase without a body', '@ a | b | c', 'a | b | c'],
    ['a phrase without keywords', '@ a | b\n> 好的', 'a | b'],
  ])('%s is refused, with its place', (_, text, place) => {
    expect(() => readStarterFile('物流.txt', text)).toThrow(place);
  });
});
