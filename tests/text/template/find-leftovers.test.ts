import { describe, expect, test } from 'vitest';
import { findLeftovers } from '../../../lib/text/template/find-leftovers';

const left = (text: string) => findLeftovers(text).map(({ start, end }) => text.slice(start, end));

describe('what a draft must not go out with', () => {
  test.each([
    ['亲爱的{买家昵称},您好', ['{买家昵称}']],
    ['😊{订单号}好{物流单号}', ['{订单号}', '{物流单号}']],
    ['{商品|这款}{今天+3天}{光标}', ['{商品|这款}', '{今天+3天}', '{光标}']],
    ['{?已发货}在路上{?其他}今天发{/?}', ['{?已发货}', '{?其他}', '{/?}']],
    ['在路上{/?}', ['{/?}']],
    ['[[好的|收到]]', ['[[好的|收到]]']],
    ['[[好的{商品}|收到]]', ['[[好的{商品}|收到]]', '{商品}']],
  ])('%s', (text, leftovers) => {
    expect(left(text)).toEqual(leftovers);
  });

  test.each([
    '{}',
    '{"a":1}',
    '{1}',
    '[微笑]好的',
    '[[微笑]]',
    '好的]] a|b',
    '尺码 S|M',
    '第一\n---\n第二',
    'S | M [[ L',
  ])('%j may go', (text) => {
    expect(left(text)).toEqual([]);
  });
});
