import { describe, expect, test } from 'vitest';
import { acquaintedBuyers } from '../../../lib/privacy/reading/acquainted-buyers';
import { normalise } from '../../../lib/text/normalise';

const found = (draft: string): readonly string[] => acquaintedBuyers(normalise(draft)).map(({ value }) => value);

describe('others whom the buyer is likely to know', () => {
  test.each(['您楼上那家上周也买了', '隔壁单元的陈阿姨也买了', '你们公司的小张也订了两台', '那位顾客也住你们小区'])(
    'finds somebody in %s',
    (draft) => expect(found(draft)).toHaveLength(1),
  );

  test('says who it is, so that those of whom the buyer spoke can be told apart', () =>
    expect(found('您老公上周也在我们店买了一条')).toEqual(['老公']));

  test.each(['您同事也可以一起拍', '您老公穿多大码', '隔壁店的价我们跟不了', '同一地址拍两箱立减5元', '邻居都说好用'])(
    'leaves %s',
    (draft) => expect(found(draft)).toEqual([]),
  );
});
